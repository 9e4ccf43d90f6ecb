//! Who may do what, in histories in which somebody did not know what somebody else did.

mod standing {
    mod allotted;
    mod any_order;
    mod bars;
    mod pots;
    mod roles;
    mod world;
}
