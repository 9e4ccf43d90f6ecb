//! Papers: what they tell besides the picture, how large they may be, what they are called.

use crate::says;
use base64::{Engine as _, prelude::BASE64_STANDARD};
use kernkas_tests::{
    desk::{self, TestDesk},
    past_the_desk,
};
use serde_json::{Value, json};

const PLACE: &[u8] = b"52.0116N 5.3402E";

fn segment(marker: u8, contents: &[u8]) -> Vec<u8> {
    let length = u16::try_from(contents.len() + 2).unwrap().to_be_bytes();
    [&[0xff, marker], length.as_slice(), contents].concat()
}

/// A photo that tells where it was made, in EXIF, in XMP and in a comment.
fn photo() -> Vec<u8> {
    [
        vec![0xff, 0xd8],
        segment(0xe0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0"),
        segment(
            0xe1,
            &[b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0".as_slice(), PLACE].concat(),
        ),
        segment(
            0xe1,
            &[b"http://ns.adobe.com/xap/1.0/\0".as_slice(), PLACE].concat(),
        ),
        segment(0xfe, PLACE),
        segment(0xc0, b"\x08\0\x08\0\x08\x01\x01\x11\0"),
        segment(0xda, b"\x01\x01\0\0\x3f\0"),
        b"pixels van het dorpsplein".to_vec(),
        vec![0xff, 0xd9],
    ]
    .concat()
}

fn tells(bytes: &[u8]) -> bool {
    bytes.windows(PLACE.len()).any(|window| window == PLACE)
}

fn attach(desk: &TestDesk, case: &Value, name: &str, bytes: &[u8]) -> Value {
    desk.call(
        "attach",
        json!({ "case": case, "name": name, "content": BASE64_STANDARD.encode(bytes) }),
    )
}

fn content(desk: &TestDesk, paper: &Value) -> Vec<u8> {
    let shown = desk.call("paper", json!({ "paper": paper }));
    BASE64_STANDARD
        .decode(shown["content"].as_str().unwrap())
        .unwrap()
}

#[test]
fn a_photo_loses_its_place_before_it_is_kept() {
    let desk = desk::founded("2026-05-12");
    let case = desk.submitted("ingen", "300.00");
    assert!(tells(&photo()));
    let row = attach(&desk, &case, "plein.jpg", &photo());
    assert_eq!(row["kind"], "image/jpeg");
    let kept = content(&desk, &row["paper"]);
    assert!(!tells(&kept));
    assert!(
        kept.windows(6).any(|window| window == b"pixels"),
        "the picture itself stays"
    );
    let inside = past_the_desk::open(&desk, "Anouk");
    let stored: Vec<u8> = inside
        .db
        .query_row("SELECT bytes FROM papers", [], |row| row.get(0))
        .unwrap();
    assert!(!tells(&stored));
}

#[test]
fn a_paper_of_ten_megabytes_is_kept_and_one_byte_more_is_refused() {
    let desk = desk::founded("2026-05-12");
    let case = desk.submitted("ingen", "300.00");
    let mut large = b"%PDF-1.4\n".to_vec();
    large.resize(10_000_000, b' ');
    let row = attach(&desk, &case, "groot.pdf", &large);
    assert_eq!(row["size"], 10_000_000);
    assert_eq!(content(&desk, &row["paper"]), large);
    large.push(b' ');
    let body = json!({ "case": case, "name": "groter.pdf", "content": BASE64_STANDARD.encode(&large) });
    says(&desk.refused("attach", body), "fault-paper");
}

#[test]
fn a_program_under_the_name_of_a_document_is_refused() {
    let desk = desk::founded("2026-05-12");
    let case = desk.submitted("ingen", "300.00");
    let before = desk.bytes();
    for (name, bytes) in [
        ("offerte.pdf", b"MZ\x90\0\x03\0\0\0\x04".as_slice()),
        ("foto.jpg", b"\x7fELF\x02\x01\x01"),
        ("foto.png", b"#!/bin/sh\nrm -rf ~"),
        ("brief.pdf", b"PK\x03\x04 macro.docm"),
        ("tekening.svg", b"<svg onload='alert(1)'/>"),
        ("brief.pdf", b" %PDF-1.4"),
    ] {
        let body = json!({ "case": case, "name": name, "content": BASE64_STANDARD.encode(bytes) });
        says(&desk.refused("attach", body), "fault-paper");
        assert!(desk.bytes() == before);
    }
}

#[test]
fn a_hostile_name_is_made_inert() {
    let desk = desk::founded("2026-05-12");
    let case = desk.submitted("ingen", "300.00");
    let long = format!("{}.pdf", "a".repeat(300));
    for (name, kept) in [
        ("../../etc/passwd", "etcpasswd"),
        ("..\\..\\windows\\system.ini", "windowssystem.ini"),
        ("C:\\brief.pdf", "Cbrief.pdf"),
        ("/brief.pdf", "brief.pdf"),
        ("CON", "_CON"),
        ("nul.pdf", "_nul.pdf"),
        ("com1.tar.gz", "_com1.tar.gz"),
        ("LPT9.pdf", "_LPT9.pdf"),
        ("console.pdf", "console.pdf"),
        ("brief\u{202e}fdp.exe", "brieffdp.exe"),
        ("brief\u{0}.pdf", "brief.pdf"),
        ("brief\n.pdf", "brief.pdf"),
        ("on\u{200b}zicht\u{2060}baar\u{ad}.pdf", "onzichtbaar.pdf"),
        ("  brief.pdf . ", "brief.pdf"),
        ("brief.pdf:stroom", "brief.pdfstroom"),
        ("<img src=x>.pdf", "img src=x.pdf"),
        ("wat? *|\".pdf", "wat .pdf"),
        ("offerte dorpshuis é.pdf", "offerte dorpshuis é.pdf"),
        (long.as_str(), &long[..120]),
    ] {
        let row = attach(&desk, &case, name, b"%PDF-1.4\n");
        assert_eq!(row["name"], kept, "{name:?}");
        assert_eq!(desk.call("paper", json!({ "paper": row["paper"] }))["name"], kept);
    }
}

#[test]
fn the_papers_of_a_draft_go_with_it_into_the_case_or_away() {
    let desk = desk::founded("2026-05-12");
    desk.sit("Anouk");
    let mut application = desk::jeu_de_boules();
    application["ask"]["signed_copy_seen"] = json!(true);
    let draft = || desk.call("save-draft", json!({ "application": application }))["draft"].clone();
    let on_draft = |draft: &Value| {
        let body = json!({ "draft": draft, "name": "offerte.pdf", "content": BASE64_STANDARD.encode(b"%PDF-1.4\n") });
        desk.call("attach", body)["paper"].clone()
    };
    let (kept, thrown) = (draft(), draft());
    let (paper, gone) = (on_draft(&kept), on_draft(&thrown));
    let case = desk.call("submit", json!({ "draft": kept, "application": application }))["case"].clone();
    let papers = desk.call("application", json!({ "case": case }))["papers"].clone();
    assert_eq!(
        (&papers[0]["paper"], &papers[0]["name"]),
        (&paper, &json!("offerte.pdf"))
    );
    desk.call("discard-draft", json!({ "draft": thrown }));
    assert_eq!(
        desk.refused("paper", json!({ "paper": gone })).text.id,
        "refusal-unknown"
    );
    assert_eq!(content(&desk, &paper), b"%PDF-1.4\n");
    assert_eq!(
        past_the_desk::open(&desk, "Anouk").number("SELECT count(*) FROM papers"),
        1
    );
}
