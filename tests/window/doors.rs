//! What a page may reach, tried from a page that means ill.

use kernkas_tests::window::{Opening, Window, sight::Role};
use serde_json::Value;

/// Knocks on a door of the program from inside the page: `{ "ok": … }` or `{ "no": … }`.
fn knock(window: &Window, door: &str, with: &str) -> Value {
    window.ask_and_wait(&format!(
        "const done = arguments[arguments.length - 1];
         window.__TAURI_INTERNALS__.invoke('{door}', {with}).then((ok) => done({{ ok }}), (no) => done({{ no }}));"
    ))
}

#[test]
fn a_page_reaches_no_disk_network_or_dialog_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let window = Opening::on(folder.path()).open();
    window.sees(Role::Heading, None);
    for door in [
        "plugin:fs|read_file",
        "plugin:dialog|open",
        "plugin:shell|open",
        "plugin:webview|create_webview",
    ] {
        let answer = knock(&window, door, "{ path: '/etc/passwd', options: {} }");
        assert!(
            answer["no"].to_string().contains("not allowed"),
            "{door}: {answer}"
        );
    }
    let fetched = "const done = arguments[arguments.length - 1]; fetch('https://example.org').then(() => done('came'), () => done('refused'));";
    assert_eq!(window.ask_and_wait(fetched), "refused");
    let evaluated = "const done = arguments[arguments.length - 1]; const script = document.createElement('script');
         script.textContent = 'window.ran = true'; document.head.append(script); done(window.ran ?? 'refused');";
    assert_eq!(window.ask_and_wait(evaluated), "refused");
}

#[test]
fn a_link_out_of_the_program_leads_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let window = Opening::on(folder.path()).open();
    let heading = window.sees(Role::Heading, None);
    window.ask(
        "location.href = 'https://example.org/'; window.open('https://example.org/');",
        &[],
    );
    window.until("the page to stay", |window| {
        (window.sees(Role::Heading, None) == heading).then_some(())
    });
    assert!(
        window
            .ask("return location.href", &[])
            .as_str()
            .unwrap()
            .starts_with("tauri://localhost")
    );
}

#[test]
fn a_page_may_not_name_a_file_on_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let named = folder.path().join("stolen");
    let window = Opening::on(folder.path()).open();
    window.sees(Role::Heading, None);
    let backup = format!("{{ name: 'backup', body: {{ file: {named:?} }} }}");
    let refusal = knock(&window, "call", &backup);
    assert_eq!(refusal["no"]["text"]["id"], "fault-bad-call", "{refusal}");
    assert!(!named.exists());
    let unknown = knock(&window, "attach", "{ token: '/etc/passwd', to: { draft: 'x' } }");
    assert_eq!(unknown["no"]["text"]["id"], "fault-unexpected", "{unknown}");
}

#[test]
fn a_chosen_file_is_known_to_the_page_by_name_and_size_only() {
    let folder = tempfile::tempdir().unwrap();
    let quote = folder.path().join("offerte.txt");
    std::fs::write(&quote, "Split, 6 kuub").unwrap();
    let window = Opening::on(&folder.path().join("data"))
        .choosing(&[&quote])
        .open();
    window.sees(Role::Heading, None);
    let files = knock(&window, "choose_files", "{ title: 'Papier erbij' }");
    assert_eq!(files["ok"][0]["name"], "offerte.txt", "{files}");
    assert_eq!(files["ok"][0]["size"], 13);
    assert!(
        !files.to_string().contains(folder.path().to_str().unwrap()),
        "no place on the disk: {files}"
    );
}

#[test]
fn what_a_person_saves_is_on_the_disk_where_they_said() {
    let folder = tempfile::tempdir().unwrap();
    let keys = folder.path().join("sleutels.txt");
    let window = Opening::on(&folder.path().join("data")).saving_to(&keys).open();
    window.sees(Role::Heading, None);
    let save = "{ title: 'Bewaren', name: 'sleutels.txt', save: { what: 'text', text: 'ABCD-EFGH' } }";
    let saved = knock(&window, "save_file", save);
    assert_eq!(saved["ok"]["saved"], "sleutels.txt", "{saved}");
    assert_eq!(std::fs::read_to_string(keys).unwrap(), "ABCD-EFGH");
}
