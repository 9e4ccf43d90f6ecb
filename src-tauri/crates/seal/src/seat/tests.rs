use super::*;
use crate::hex;
use ed25519_dalek::Verifier;

/// All fourteen encodings of the eight points of small order: "Taming the many EdDSAs" (Chalkias, Garillot,
/// Nikolaenko, 2020; eprint 2020/1244), table 6b. Six of them are not canonical either.
const SMALL_ORDER: [&str; 14] = [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "0100000000000000000000000000000000000000000000000000000000000080",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
];

#[test]
fn no_key_of_small_order_proves_anything() {
    let mut accepted_by_the_loose_rule = 0;
    for key in SMALL_ORDER {
        let seat: SeatId = key.parse().unwrap();
        for point in SMALL_ORDER {
            // S = 0: with such a key the plain equation holds for one message in eight or more, signed by nobody.
            let mut signature = [0; 64];
            signature[..32].copy_from_slice(point.parse::<SeatId>().unwrap().as_bytes());
            for message in [b"one".as_slice(), b"two", b"three"] {
                assert_eq!(seat.verify(message, &signature), Err(Unproven::Key), "{key}");
                let loose = VerifyingKey::from_bytes(seat.as_bytes())
                    .is_ok_and(|key| key.verify(message, &Signature::from_bytes(&signature)).is_ok());
                accepted_by_the_loose_rule += u32::from(loose);
            }
        }
    }
    assert!(
        accepted_by_the_loose_rule > 0,
        "the vectors would tell strict from loose verification"
    );
}

#[test]
fn a_signature_whose_r_is_of_small_order_is_refused() {
    let key = SeatKey::from_secret(&[7; 32]);
    for point in SMALL_ORDER {
        let mut signature = key.sign(b"message");
        signature[..32].copy_from_slice(point.parse::<SeatId>().unwrap().as_bytes());
        assert_eq!(key.id().verify(b"message", &signature), Err(Unproven::Signature));
    }
}

#[test]
fn a_second_spelling_of_s_is_refused() {
    // The group order L, little-endian (RFC 8032, 5.1): S + L is the same scalar written otherwise.
    let order: [u8; 32] =
        hex::read("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010").unwrap();
    let key = SeatKey::from_secret(&[7; 32]);
    let mut signature = key.sign(b"message");
    assert_eq!(key.id().verify(b"message", &signature), Ok(()));
    let mut carry = 0_u16;
    for (s, l) in signature[32..].iter_mut().zip(order) {
        carry += u16::from(*s) + u16::from(l);
        *s = carry.to_le_bytes()[0];
        carry >>= 8;
    }
    assert_eq!(key.id().verify(b"message", &signature), Err(Unproven::Signature));
}

#[test]
fn a_key_above_the_field_is_refused_whatever_its_order() {
    // y = p + 3 and onwards up to 2^255 - 1: points, if any, that have another, canonical name.
    for low in 0xed..=0xff_u8 {
        for high in [0x7f, 0xff] {
            let mut bytes = [0xff; 32];
            (bytes[0], bytes[31]) = (low, high);
            assert_eq!(
                SeatId::from_bytes(bytes).verify(b"", &[0; 64]),
                Err(Unproven::Key)
            );
        }
    }
}

#[test]
fn signing_is_rfc_8032() {
    // RFC 8032, 7.1, test 1: the empty message.
    let secret = hex::read("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60").unwrap();
    let key = SeatKey::from_secret(&secret);
    assert_eq!(
        key.id().to_string(),
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    );
    let mut signature = String::new();
    hex::write(&key.sign(b""), &mut signature).unwrap();
    assert_eq!(
        signature,
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe\
         24655141438e7a100b"
    );
}

#[test]
fn two_generated_keys_differ_and_come_back_from_their_secret() {
    let (one, two) = (SeatKey::generate().unwrap(), SeatKey::generate().unwrap());
    assert_ne!(one.id(), two.id());
    assert_eq!(SeatKey::from_secret(&one.secret()).id(), one.id());
}

#[test]
fn debug_does_not_show_the_secret() {
    let key = SeatKey::from_secret(&[0xab; 32]);
    assert!(!format!("{key:?}").contains("abab"));
}
