use super::*;

fn key() -> PrintedKey {
    let secret = std::array::from_fn(|index| u8::try_from(index * 7 + 3).unwrap());
    PrintedKey {
        purpose: Purpose::Recovery,
        secret: Zeroizing::new(secret),
    }
}

fn parse(text: &str) -> Result<PrintedKey, PrintedKeyFault> {
    PrintedKey::parse(text, Purpose::Recovery)
}

#[test]
fn what_is_printed_can_be_typed_again() {
    for secret in [[0; 32], [0xff; 32], *key().secret] {
        for purpose in [Purpose::Recovery, Purpose::Root] {
            let key = PrintedKey {
                purpose,
                secret: Zeroizing::new(secret),
            };
            assert_eq!(PrintedKey::parse(&key.to_text(), purpose), Ok(key));
        }
    }
    let fresh = PrintedKey::generate(Purpose::Root).unwrap();
    assert_eq!(PrintedKey::parse(&fresh.to_text(), Purpose::Root), Ok(fresh));
}

#[test]
fn a_key_is_thirteen_groups_of_five_without_lookalikes() {
    let text = key().to_text();
    assert_eq!(text.split('-').map(str::len).collect::<Vec<_>>(), [5; 13]);
    assert!(!text.contains(['0', 'O', '1', 'I', 'L']));
    // Nothing but the places is in a key of zeros: the first check is 31 − 1.
    let zeros = PrintedKey {
        purpose: Purpose::Recovery,
        secret: Zeroizing::new([0; 32]),
    };
    assert!(zeros.to_text().starts_with("2222Z-2222Y-"));
}

#[test]
fn lower_case_spaces_and_dashes_do_not_matter() {
    let text = key().to_text();
    for typed in [
        text.to_lowercase(),
        text.replace('-', " "),
        text.replace('-', ""),
        format!(" {}\n", text.replace('-', " – ")),
    ] {
        assert_eq!(parse(&typed), Ok(key()));
    }
}

#[test]
fn every_single_wrong_character_is_found_and_its_group_named() {
    let text = key().to_text();
    for (index, right) in text.char_indices().filter(|(_, c)| *c != '-') {
        for wrong in ALPHABET
            .iter()
            .map(|letter| char::from(*letter))
            .filter(|c| *c != right)
        {
            let mut typed = text.to_string();
            typed.replace_range(index..=index, &wrong.to_string());
            assert_eq!(
                parse(&typed),
                Err(PrintedKeyFault::Groups {
                    groups: vec![index / 6 + 1]
                }),
                "{typed}"
            );
        }
    }
}

#[test]
fn two_exchanged_characters_and_two_exchanged_groups_are_found() {
    let text = key().to_text();
    let letters: Vec<char> = text.chars().collect();
    for index in 1..letters.len() {
        if letters[index] == '-' || letters[index - 1] == '-' || letters[index] == letters[index - 1] {
            continue;
        }
        let mut typed = letters.clone();
        typed.swap(index, index - 1);
        let typed: String = typed.into_iter().collect();
        assert_eq!(
            parse(&typed),
            Err(PrintedKeyFault::Groups {
                groups: vec![index / 6 + 1]
            })
        );
    }
    let mut groups: Vec<&str> = text.split('-').collect();
    groups.swap(2, 3);
    assert_eq!(
        parse(&groups.join("-")),
        Err(PrintedKeyFault::Groups { groups: vec![3, 4] })
    );
}

#[test]
fn the_other_key_from_the_safe_is_told_apart() {
    let root = PrintedKey {
        purpose: Purpose::Root,
        ..key()
    };
    assert_eq!(
        parse(&root.to_text()),
        Err(PrintedKeyFault::OtherPurpose { found: Purpose::Root })
    );
}

#[test]
fn a_lookalike_is_named_with_its_group() {
    let text = key().to_text();
    let typed = format!("{}-O{}", &text[..5], &text[7..]);
    assert_eq!(
        parse(&typed),
        Err(PrintedKeyFault::Character { group: 2, found: 'O' })
    );
}

#[test]
fn a_key_cut_short_or_too_long_is_refused() {
    let text = key().to_text();
    assert_eq!(
        parse(&text[..text.len() - 1]),
        Err(PrintedKeyFault::Length {
            found: 64,
            expected: 65
        })
    );
    assert_eq!(
        parse(&format!("{}2", *text)),
        Err(PrintedKeyFault::Length {
            found: 66,
            expected: 65
        })
    );
    assert_eq!(
        parse(""),
        Err(PrintedKeyFault::Length {
            found: 0,
            expected: 65
        })
    );
}

#[test]
fn a_number_above_256_bits_is_no_key() {
    let digits = Zeroizing::new(vec![30; 65]);
    assert_eq!(from_digits(&digits).map(|_| ()), Err(PrintedKeyFault::TooLarge));
}

#[test]
fn debug_does_not_show_the_secret() {
    assert_eq!(format!("{:?}", key()), "PrintedKey for Recovery");
}
