//! Signatures: strict Ed25519, over these bytes and no others.

#![expect(clippy::too_many_lines, reason = "tables, read by eye")]

use crate::{
    Vector, changed,
    craft::{Bundle, Commit, Event, Resign, ZEROS, hex, quoted, seat},
};
use ed25519_dalek::VerifyingKey;

/// The neutral point, and its other spellings and company: encodings of points of small order.
const SMALL_ORDER: [(&str, &str); 6] = [
    (
        "neutral",
        "0100000000000000000000000000000000000000000000000000000000000000",
    ),
    (
        "order-2",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    ),
    ("order-4", ZEROS),
    (
        "order-8",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    ),
    (
        "order-8-other",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    ),
    (
        "neutral-signed",
        "0100000000000000000000000000000000000000000000000000000000000080",
    ),
];

fn point(text: &str) -> [u8; 32] {
    std::array::from_fn(|place| u8::from_str_radix(&text[2 * place..2 * place + 2], 16).unwrap())
}

fn signed(
    name: &'static str,
    expect: &'static str,
    note: &'static str,
    resign: impl Fn([u8; 64]) -> [u8; 64] + 'static,
) -> Vector {
    changed(name, expect, note, |bundle| {
        bundle.commit().resign = Some(Box::new(resign))
    })
}

pub fn vectors() -> Vec<Vector> {
    [changes(), keys(), moved(), ends()]
        .into_iter()
        .flatten()
        .collect()
}

/// S + L: the same scalar in another spelling (L as in RFC 8032, 5.1).
fn plus_order(mut signature: [u8; 64]) -> [u8; 64] {
    let order = point("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    let mut carry = 0_u16;
    for (byte, add) in signature[32..].iter_mut().zip(order) {
        carry += u16::from(*byte) + u16::from(add);
        *byte = carry.to_le_bytes()[0];
        carry >>= 8;
    }
    signature
}

fn with_r(text: &'static str) -> impl Fn([u8; 64]) -> [u8; 64] {
    move |mut signature| {
        signature[..32].copy_from_slice(&point(text));
        signature
    }
}

fn changes() -> Vec<Vector> {
    let zeros = |_| [0; 64];
    vec![
        signed("signature-zeros", "commit-signature", "all zeros", zeros),
        signed(
            "signature-s-plus-l",
            "commit-signature",
            "S below the group order",
            plus_order,
        ),
        signed(
            "signature-s-all-ones",
            "commit-signature",
            "far above it",
            |mut signature| {
                signature[32..].fill(0xff);
                signature
            },
        ),
        signed(
            "signature-bit-in-r",
            "commit-signature",
            "one bit of R",
            |mut signature| {
                signature[3] ^= 4;
                signature
            },
        ),
        signed(
            "signature-bit-in-s",
            "commit-signature",
            "one bit of S",
            |mut signature| {
                signature[40] ^= 4;
                signature
            },
        ),
        signed(
            "signature-halves-swapped",
            "commit-signature",
            "R before S",
            |mut signature| {
                signature.rotate_left(32);
                signature
            },
        ),
        signed(
            "signature-r-neutral",
            "commit-signature",
            "R not of small order",
            with_r(SMALL_ORDER[0].1),
        ),
        signed(
            "signature-r-order-8",
            "commit-signature",
            "R not of small order",
            with_r(SMALL_ORDER[3].1),
        ),
        signed(
            "signature-r-above-the-field",
            "commit-signature",
            "R spelled canonically",
            |mut signature| {
                signature[..32].fill(0xff);
                signature[31] = 0x7f;
                signature
            },
        ),
        signed(
            "signature-r-no-point",
            "commit-signature",
            "R a point",
            |mut signature| {
                signature[..32].copy_from_slice(&no_point());
                signature
            },
        ),
    ]
}

/// The least y that is on no point.
fn no_point() -> [u8; 32] {
    (2..)
        .map(|y: u8| {
            let mut bytes = [0; 32];
            bytes[0] = y;
            bytes
        })
        .find(|bytes| VerifyingKey::from_bytes(bytes).is_err())
        .unwrap()
}

/// A commit in the name of `seat`, which is no seat's key, with the signature that a loose verifier takes.
fn by_nobody(seat: String) -> impl FnOnce(&mut Bundle) {
    move |bundle| {
        let mut commit = Commit::of(1, vec![Event::new()]);
        commit.seat = seat;
        let neutral: Resign = Box::new(|_| {
            let mut signature = [0; 64];
            signature[0] = 1;
            signature
        });
        commit.resign = Some(neutral);
        bundle.commits.push(commit);
    }
}

fn keys() -> Vec<Vector> {
    let mut above = point(&"ff".repeat(32));
    (above[0], above[31]) = (0xf0, 0x7f);
    let small = |name, number: usize| {
        let (_, key) = SMALL_ORDER[number];
        changed(
            name,
            "commit-key",
            "no key of small order",
            by_nobody(key.to_owned()),
        )
    };
    vec![
        small("key-neutral", 0),
        small("key-order-2", 1),
        small("key-order-4", 2),
        small("key-order-8", 3),
        small("key-order-8-other", 4),
        small("key-neutral-other-spelling", 5),
        changed(
            "key-above-the-field",
            "commit-key",
            "y below p",
            by_nobody(hex(&above)),
        ),
        changed(
            "key-all-ones",
            "commit-key",
            "y below p",
            by_nobody("ff".repeat(32)),
        ),
        changed(
            "key-no-point",
            "commit-key",
            "a point",
            by_nobody(hex(&no_point())),
        ),
        changed(
            "key-of-another",
            "commit-signature",
            "the seat's own key",
            |bundle| {
                bundle.commits.push(Commit::of(2, vec![Event::new()]));
                bundle.commit().signer = 3;
            },
        ),
    ]
}

fn moved() -> Vec<Vector> {
    let context = |name, note, context: &'static [u8]| {
        changed(name, "commit-signature", note, |bundle| {
            bundle.commit().context = context
        })
    };
    vec![
        context(
            "context-of-bundles",
            "what is signed as a bundle is no commit",
            b"kernkas/bundle/v1\0",
        ),
        context("context-none", "the context is signed", b""),
        context("context-without-nul", "to its last byte", b"kernkas/commit/v1"),
        context("context-version-2", "and its version", b"kernkas/commit/v2\0"),
        changed(
            "signed-for-others",
            "commit-signature",
            "the municipality is signed",
            |bundle| {
                bundle.commit().signed_tenant = Some([0xab; 32]);
            },
        ),
        changed(
            "signature-moved",
            "commit-signature",
            "the signature of another commit",
            |bundle| {
                bundle.edit_lines = Some(Box::new(|lines| {
                    let from = lines[2].clone();
                    let to = lines[5].len() - 130;
                    lines[5].replace_range(to.., &from[from.len() - 130..]);
                }));
            },
        ),
        changed(
            "signature-of-a-prehash",
            "commit-signature",
            "pure Ed25519",
            |bundle| {
                bundle.commit().prehash = true;
            },
        ),
        changed(
            "commit-changed-after",
            "commit-signature",
            "not a byte changes after signing",
            |bundle| {
                bundle.edit_lines = Some(Box::new(|lines| {
                    let seen = format!(
                        r#"\"seen\":[{{\"seat\":\"{}\",\"incarnation\":1,\"seq\":1,\"hash\":\"{}\"}}]"#,
                        seat(2),
                        "ef".repeat(32)
                    );
                    lines[5] = lines[5].replacen(r#"\"seen\":[]"#, &seen, 1);
                }));
            },
        ),
    ]
}

fn ends() -> Vec<Vector> {
    let resigned = |name, note, resign: fn([u8; 64]) -> [u8; 64]| {
        changed(name, "bundle-signature", note, |bundle| {
            bundle.resign = Some(Box::new(resign))
        })
    };
    let sender = |name, key: String| {
        changed(
            name,
            "bundle-key",
            "a sender is somebody",
            move |bundle: &mut Bundle| {
                bundle.header.set("seat", quoted(&key));
            },
        )
    };
    vec![
        resigned("end-signature-zeros", "the end is signed", |_| [0; 64]),
        resigned("end-signature-s-plus-l", "strictly", plus_order),
        resigned("end-signature-bit", "to the bit", |mut signature| {
            signature[63] ^= 1;
            signature
        }),
        changed(
            "end-context-of-commits",
            "bundle-signature",
            "as a bundle",
            |bundle| {
                bundle.context = b"kernkas/commit/v1\0";
            },
        ),
        changed(
            "end-context-none",
            "bundle-signature",
            "with its context",
            |bundle| bundle.context = b"",
        ),
        sender("sender-neutral", SMALL_ORDER[0].1.to_owned()),
        sender("sender-above-the-field", "ff".repeat(32)),
        sender("sender-no-point", hex(&no_point())),
    ]
}
