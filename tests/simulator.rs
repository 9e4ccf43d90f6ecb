//! Years of a made-up municipality, each from a seed: laptops, people, files that are lost or come late, wrong clocks,
//! laptops that are put back or copied. Whatever happens, all come to one end.

#[path = "simulator/allotments.rs"]
mod allotments;
#[path = "simulator/apart.rs"]
mod apart;
#[path = "simulator/chance.rs"]
mod chance;
#[path = "simulator/checks.rs"]
mod checks;
#[path = "simulator/deeds.rs"]
mod deeds;
#[path = "simulator/full_disk.rs"]
mod full_disk;
#[path = "simulator/handling.rs"]
mod handling;
#[path = "simulator/history.rs"]
mod history;
#[path = "simulator/laptop.rs"]
mod laptop;
#[path = "simulator/last_euro.rs"]
mod last_euro;
#[path = "simulator/met.rs"]
mod met;
#[path = "simulator/model.rs"]
mod model;
#[path = "simulator/money.rs"]
mod money;
#[path = "simulator/pots.rs"]
mod pots;
#[path = "simulator/powers.rs"]
mod powers;
#[path = "simulator/region.rs"]
mod region;
#[path = "simulator/run.rs"]
mod run;
#[path = "simulator/shuffled.rs"]
mod shuffled;
#[path = "simulator/travel.rs"]
mod travel;
#[path = "simulator/twins.rs"]
mod twins;

use region::Weather;

const FAIR: Weather = Weather {
    turns: 90,
    restores: 1,
    wrong_clocks: false,
    plain: false,
};

#[test]
fn laptops_that_hand_each_other_files_come_to_one_end() {
    run::every_seed(200, |seed| {
        run::one_end(seed, FAIR);
    });
    met::often_enough(met::OF_MONEY);
}

#[test]
fn restored_and_copied_laptops_lose_nothing_and_are_told_apart() {
    let weather = Weather { restores: 14, ..FAIR };
    run::every_seed(300, |seed| {
        run::one_end(seed, weather);
    });
    met::often_enough(met::OF_COPIES);
}

#[test]
fn wrong_clocks_change_nothing_of_where_all_end() {
    let weather = Weather {
        wrong_clocks: true,
        ..FAIR
    };
    run::every_seed(60, |seed| {
        run::one_end(seed, weather);
    });
}

#[test]
fn commits_shuffled_split_and_repeated_come_to_one_state() {
    run::every_seed(2_000, shuffled::comes_to_one_state);
}

#[test]
fn the_last_euro_is_never_spent_twice_in_silence() {
    run::every_seed(500, last_euro::is_never_spent_twice_in_silence);
    last_euro::met_everything();
}

/// A longer year with a copied administrator, in which a laptop kept a verdict that rested on itself: the commit was set
/// aside, so that the application it began with did not seem to be there.
#[test]
fn a_verdict_does_not_rest_on_the_one_before_it() {
    let weather = Weather {
        turns: 160,
        restores: 4,
        ..FAIR
    };
    run::one_end(2_000_003, weather);
}

#[test]
fn a_seed_plays_the_same_year_again() {
    for seed in 0..3 {
        let (one, again) = (run::play(seed, FAIR), run::play(seed, FAIR));
        assert_eq!(one.trace, again.trace);
        assert_eq!(one.laptops[0].told(), again.laptops[0].told());
    }
}
