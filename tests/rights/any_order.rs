//! Three laptops, every order in which files can go between them: the same end everywhere.

use crate::village::{DAY, LATER, SAID, Village, found, handed_in, holds_up, pages, shown};
use kernkas_tests::{
    desk::TestDesk,
    laptops::{carry, joined},
};
use serde_json::{Value, json};

/// Every order of four things.
fn orders() -> Vec<Vec<usize>> {
    let mut orders = vec![Vec::new()];
    for _ in 0..4 {
        let longer = orders.iter().flat_map(|order: &Vec<usize>| {
            let rest = (0..4).filter(|next| !order.contains(next));
            rest.map(|next| [order.clone(), vec![next]].concat())
        });
        orders = longer.collect();
    }
    orders
}

#[test]
fn in_whatever_order_files_come_and_go_the_person_is_gone_everywhere() {
    let mut tried = 0;
    for order in orders() {
        let village = Village::new();
        let (hall, joost) = (&village.hall, &village.joost);
        hall.sit("Sanne");
        let fenna = joined(hall, "Fenna", "kernverbinder", &["ingen", "lienden"], DAY);
        carry(hall, joost);
        let case = handed_in(joost);
        carry(joost, hall);
        hall.sit("Anouk");
        hall.act(
            &case,
            json!({ "do": "withdraw", "reason": "Het gaat niet door." }),
        );
        village.on(LATER);
        fenna.on(LATER);
        village.erases(&case);
        // Fenna knows of nothing yet; files go in this order, some with the person and some with the erasure.
        let roads: [(&TestDesk, &TestDesk); 4] =
            [(joost, &fenna), (hall, &fenna), (hall, joost), (&fenna, joost)];
        for step in order {
            let (from, to) = roads[step];
            carry(from, to);
        }
        carry(hall, joost);
        carry(hall, &fenna);
        for (desk, name) in [(&hall.desk, "Marijke"), (joost, "Joost"), (&fenna, "Fenna")] {
            assert_eq!(shown(desk, &case)["applicant"], Value::Null);
            assert_eq!(shown(desk, &case)["erased_on"], LATER);
            assert_eq!(found(&pages(desk, name), &SAID), Vec::<&str>::new());
            holds_up(desk);
        }
        tried += 1;
    }
    assert_eq!(tried, 24);
}
