use super::*;
use serde_json::json;

fn with_data(data: &str) -> Result<Option<Map<String, Value>>, BodyFault> {
    Body::Present(format!(r#"{{"salt":"{}","data":{data}}}"#, "0a".repeat(16)).into_bytes()).data()
}

fn nested(levels: usize) -> String {
    format!(r#"{{"a":{}{}}}"#, "[".repeat(levels - 1), "]".repeat(levels - 1))
}

fn written(data: &Value) -> Result<Vec<u8>, BodyFault> {
    Body::write(data, fresh_salt().unwrap())
}

#[test]
fn data_comes_back_as_it_was_written() {
    let data = json!({ "naam": "Jan \"de\" Bakker\n\u{1}é", "bedrag": -65000, "kosten": [], "leeg": {}, "ja": [true, null, 1] });
    let body = Body::Present(written(&data).unwrap());
    assert_eq!(body.data().unwrap().map(Value::Object), Some(data));
}

#[test]
fn two_bodies_with_the_same_data_have_different_salts() {
    let data = json!({ "stem": "ja" });
    assert_ne!(written(&data).unwrap(), written(&data).unwrap());
}

#[test]
fn numbers_are_integers_that_every_reader_keeps_exact() {
    for good in ["0", "-1", "9007199254740991", "-9007199254740991"] {
        assert!(with_data(&format!(r#"{{"n":{good}}}"#)).is_ok(), "{good}");
    }
    let number = Err(BodyFault::Json(JsonFault::Number));
    for wrong in [
        "1.0",
        "1e2",
        "-0",
        "0.5",
        "9007199254740992",
        "-9007199254740992",
        "18446744073709551616",
    ] {
        assert_eq!(with_data(&format!(r#"{{"n":{wrong}}}"#)), number, "{wrong}");
    }
    assert_eq!(
        written(&json!({ "n": 0.5 })),
        Err(BodyFault::Json(JsonFault::Number))
    );
}

#[test]
fn no_key_stands_twice_at_any_depth() {
    let twice = Err(BodyFault::Json(JsonFault::DuplicateKey { key: "a".into() }));
    assert_eq!(with_data(r#"{"a":1,"a":1}"#), twice);
    assert_eq!(with_data(r#"{"b":[{"a":1,"c":2,"\u0061":1}]}"#), twice);
    assert!(with_data(r#"{"a":{"a":{"a":1}}}"#).is_ok());
}

#[test]
fn sixteen_levels_and_no_more() {
    assert!(with_data(&nested(16)).is_ok());
    assert_eq!(
        with_data(&nested(17)),
        Err(BodyFault::Json(JsonFault::TooDeep { limit: 17 }))
    );
    assert_eq!(
        with_data(&nested(100_000)),
        Err(BodyFault::Json(JsonFault::TooDeep { limit: 17 }))
    );
}

#[test]
fn another_spelling_is_refused() {
    for wrong in [
        r#"{ "a":1}"#,
        r#"{"a":1 }"#,
        "{\"a\":1,\n\"b\":2}",
        r#"{"a":"\u0041"}"#,
        r#"{"a":"\/"}"#,
        r#"{"a":"\u001F"}"#,
    ] {
        assert_eq!(
            with_data(wrong),
            Err(BodyFault::Json(JsonFault::NotCanonical)),
            "{wrong}"
        );
    }
    for wrong in [
        r#"{"a":01}"#,
        r#"{"a":1,}"#,
        r#"{"a":[1,]}"#,
        r#"{"a":"\ud800"}"#,
        "{'a':1}",
        "{\"a\":\"\u{1}\"}",
        r#"{"a":NaN}"#,
        "",
    ] {
        assert!(
            matches!(with_data(wrong), Err(BodyFault::Json(JsonFault::Syntax { .. }))),
            "{wrong}"
        );
    }
}

#[test]
fn a_body_is_a_salt_and_an_object_in_that_order() {
    let salt = "0a".repeat(16);
    for wrong in [
        "[]".to_owned(),
        "{}".to_owned(),
        format!(r#"{{"salt":"{salt}"}}"#),
        format!(r#"{{"data":{{}},"salt":"{salt}"}}"#),
        format!(r#"{{"salt":"{salt}","data":[]}}"#),
        format!(r#"{{"salt":"{salt}","data":{{}},"more":1}}"#),
        format!(r#"{{"salt":"{}","data":{{}}}}"#, salt.to_uppercase()),
        format!(r#"{{"salt":"{}","data":{{}}}}"#, &salt[1..]),
        format!(r#"["{salt}",{{}}]"#),
    ] {
        assert_eq!(
            Body::Present(wrong.clone().into_bytes()).data(),
            Err(BodyFault::Shape),
            "{wrong}"
        );
    }
    assert_eq!(written(&json!([1])), Err(BodyFault::Shape));
}

#[test]
fn a_mebibyte_fits_and_a_byte_more_does_not() {
    let around = written(&json!({ "t": "" })).unwrap().len();
    let filled = |length: usize| written(&json!({ "t": "x".repeat(length) }));
    assert_eq!(filled(format::MAX_BODY - around).unwrap().len(), format::MAX_BODY);
    let too_long = BodyFault::TooLong {
        found: format::MAX_BODY + 1,
        limit: format::MAX_BODY,
    };
    assert_eq!(filled(format::MAX_BODY - around + 1), Err(too_long));
}

#[test]
fn debug_shows_no_content() {
    assert_eq!(
        format!("{:?}", Body::Present(b"secret".to_vec())),
        "Present(6 bytes)"
    );
}
