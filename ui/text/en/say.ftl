### What the window itself says of a call that broke off.

failure-unknown = Something went wrong that Kernkas does not know ({ $detail }). What you typed is still there. Try again.
