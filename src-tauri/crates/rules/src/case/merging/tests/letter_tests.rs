use super::*;

#[test]
fn two_letters_that_differ_are_followed_by_a_third() {
    let mut laptops = Laptops::new();
    let first = laptops.all(&award(Euro::whole(500)), &one());
    let sent = |on: &str| Command::Announce { sent_on: day(on) };
    laptops.all(&sent("2026-03-10"), &one());
    let second = laptops.without(&[first, first + 1], &award(Euro::whole(650)), &other());
    laptops.without(&[first, first + 1], &sent("2026-03-11"), &other());
    let chosen = Settled::Claim { action: name(second) };
    laptops.all(&settling(chosen), &one());
    let merged = laptops.merged();
    assert_eq!(
        (merged.case.life.state(), merged.case.sent_on),
        (State::AwardedInPart, None)
    );
    let told: Vec<_> = merged.claims.iter().map(|claim| claim.announced_on).collect();
    assert_eq!(told, [Some(day("2026-03-10")), Some(day("2026-03-11")), None]);
    laptops.all(&sent("2026-03-12"), &setting(officer(), "2026-03-12"));
    assert_eq!(laptops.merged().case.sent_on, Some(day("2026-03-12")));
}

#[test]
fn a_letter_of_what_no_longer_stands_is_followed_by_a_new_one() {
    let mut laptops = Laptops::new();
    let first = laptops.all(&award(Euro::whole(500)), &one());
    laptops.all(
        &Command::Announce {
            sent_on: day("2026-03-10"),
        },
        &one(),
    );
    let second = laptops.without(&[first, first + 1], &award(Euro::whole(650)), &other());
    let merged = laptops.merged();
    assert_eq!(merged.case.life.state(), State::AwardedInPart);
    assert_eq!(merged.case.sent_on, None);
    assert_eq!(merged.claims[0].announced_on, Some(day("2026-03-10")));
    assert_eq!(merged.claims[1].announced_on, None);
    let back = laptops.all(&settling(Settled::Claim { action: name(first) }), &one());
    let merged = laptops.merged();
    assert_eq!(
        merged.case.sent_on,
        Some(day("2026-03-10")),
        "the letter says what stands"
    );
    assert_eq!(merged.case.life.state(), State::Announced);
    laptops.all(&settling(Settled::Claim { action: name(second) }), &one());
    let merged = laptops.merged();
    assert_eq!(
        (merged.case.life.state(), merged.case.sent_on),
        (State::AwardedInPart, None)
    );
    laptops.all(
        &Command::Announce {
            sent_on: day("2026-03-12"),
        },
        &setting(officer(), "2026-03-12"),
    );
    assert_eq!(laptops.merged().case.sent_on, Some(day("2026-03-12")));
    assert_eq!(back, second + 1);
}
