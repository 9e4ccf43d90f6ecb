### What the window itself says of a call that broke off.

failure-unknown = Er ging iets mis wat Kernkas niet kent ({ $detail }). Wat u hebt ingevoerd, staat er nog. Probeer het nog eens.
