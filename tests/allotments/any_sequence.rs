//! Any sequence of what honest programs let people do, on several laptops that seldom meet.

use crate::{laptop::assert_same, village::*};
use uuid::Uuid;

/// How many years are played.
const SEEDS: u64 = 100;
/// How many things happen in each.
const TURNS: usize = 60;

/// Who sits where: the holder and the administrator at the hall, a kernverbinder on each of two laptops.
const SITS: [(usize, usize); 4] = [(0, MARIJKE), (1, ANOUK), (2, JOOST), (0, PIETER)];

struct Year {
    village: Village,
    given: u8,
    taken_over: bool,
}

impl Year {
    fn left(&self, laptop: usize) -> i64 {
        let laptop = &self.village.laptops[laptop];
        CEILING - committed(laptop) - allotted(laptop)
    }

    /// Of each running allotment of a person what its laptop knows to be left.
    fn remainders(&self, laptop: usize, who: usize) -> Vec<(u8, i64)> {
        let seat = self.village.seat(who).to_string();
        let sql = format!(
            "SELECT allotment, (amount - (SELECT coalesce(sum(spot.amount), 0) FROM awards_on_the_spot AS spot
                 WHERE spot.allotment = allotments.allotment)) / 100
             FROM allotments WHERE seat = '{seat}' AND ended IS NULL ORDER BY allotment"
        );
        self.village.laptops[laptop].rows(&sql, [], |row| {
            let allotment: String = row.get(0).unwrap();
            let number = allotment.parse::<Uuid>().unwrap().into_bytes()[0];
            (number, row.get(1).unwrap())
        })
    }

    fn open(&mut self, laptop: usize) -> Option<Uuid> {
        let sql = "SELECT \"case\" FROM cases WHERE is_open = 1 ORDER BY 1";
        let cases = self.village.laptops[laptop].rows(sql, [], |row| Uuid::from_bytes(row.get(0).unwrap()));
        self.village.chance.pick(&cases).copied()
    }

    fn turn(&mut self) {
        let (laptop, who) = *self.village.chance.pick(&SITS).unwrap();
        match self.village.chance.below(10) {
            // Who holds the pot does not decide on what she took in.
            0 | 1 if who != MARIJKE => _ = self.village.takes_in(laptop, who, 1_000),
            2..=4 => self.awards(laptop, who),
            5 if who == MARIJKE => self.gives(),
            6 if who != MARIJKE && who != PIETER && self.village.chance.percent(25) => {
                self.returns(laptop, who);
            }
            7 if who == MARIJKE && self.village.chance.percent(25) => self.takes_over(),
            8 => {
                let to = self.village.chance.below(3);
                if to != laptop {
                    self.village.carry(laptop, to);
                }
            }
            _ => {}
        }
    }

    fn awards(&mut self, laptop: usize, who: usize) {
        let Some(case) = self.open(laptop) else { return };
        let wish = self.village.chance.between(1, 400);
        if who == MARIJKE {
            let amount = wish.min(self.left(laptop));
            if amount > 0 {
                self.village.awards(laptop, who, (case, amount), None);
            }
            return;
        }
        let own = self.remainders(laptop, who);
        if let Some(&(number, left)) = self.village.chance.pick(&own)
            && wish.min(left) > 0
        {
            self.village
                .awards(laptop, who, (case, wish.min(left)), Some(allotment(number)));
        }
    }

    fn gives(&mut self) {
        let amount = self.village.chance.between(1, 500).min(self.left(0));
        if amount > 0 {
            self.given += 1;
            let to = *self.village.chance.pick(&[ANOUK, JOOST]).unwrap();
            self.village.gives(0, to, self.given, amount);
        }
    }

    fn returns(&mut self, laptop: usize, who: usize) {
        let own = self.remainders(laptop, who);
        if let Some(&(number, _)) = self.village.chance.pick(&own) {
            self.village.returns(laptop, who, number);
        }
    }

    fn takes_over(&mut self) {
        for who in [ANOUK, JOOST] {
            if let Some(&(number, _)) = self.remainders(0, who).first() {
                self.taken_over = true;
                self.village.takes_over(0, MARIJKE, number, who);
                return;
            }
        }
    }

    /// On each laptop at each moment: more than the pot has is told, never silent.
    fn nothing_is_silent(&self, seed: u64) {
        for (at, laptop) in self.village.laptops.iter().enumerate() {
            assert!(
                set_aside(laptop).is_empty(),
                "seed {seed}: an honest program does nothing without effect"
            );
            let told = disputes(laptop);
            if committed(laptop) > CEILING {
                assert!(
                    told.iter().any(|kind| kind == "overspent"),
                    "seed {seed}, laptop {at}: {told:?}"
                );
            }
            if !self.taken_over {
                let borne = committed(laptop) + allotted(laptop);
                assert!(borne <= CEILING, "seed {seed}, laptop {at}: {borne} of {CEILING}");
                assert!(
                    !told
                        .iter()
                        .any(|kind| kind == "on-the-spot" || kind == "overspent")
                );
            }
        }
    }
}

#[test]
fn no_sequence_on_three_laptops_overspends_a_pot_silently() {
    let (mut granted, mut overspent, mut contested) = (0, 0, 0);
    for seed in 0..SEEDS {
        let mut year = Year {
            village: Village::founded(3, seed),
            given: 0,
            taken_over: false,
        };
        for who in [ANOUK, JOOST] {
            year.given += 1;
            year.village.gives(0, who, year.given, 300);
        }
        year.village.carry(0, 1);
        year.village.carry(0, 2);
        for _ in 0..TURNS {
            year.turn();
            year.nothing_is_silent(seed);
        }
        year.village.all_meet();
        year.nothing_is_silent(seed);
        let [first, others @ ..] = &year.village.laptops[..] else {
            unreachable!("three laptops")
        };
        for other in others {
            assert_same(&first.told(), &other.told(), &format!("seed {seed}"));
        }
        refolds(first);
        granted += first.texts("SELECT allotment FROM awards_on_the_spot").len();
        let told = disputes(first);
        overspent += usize::from(told.iter().any(|kind| kind == "overspent"));
        contested += usize::from(told.iter().any(|kind| kind == "on-the-spot"));
    }
    // The property says something only when such things happen.
    assert!(granted > 100, "{granted} grants on the spot");
    assert!(
        overspent > 0 && contested > 3,
        "{overspent} overspent, {contested} contested"
    );
}
