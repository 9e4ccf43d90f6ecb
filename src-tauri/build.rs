//! Names the doors to Tauri, so that a page may knock on these and on no other.

fn main() {
    let doors = tauri_build::AppManifest::new().commands(&[
        "call",
        "call_with_file",
        "choose_files",
        "attach",
        "save_file",
        "print",
    ]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(doors))
        .expect("tauri.conf.json and capabilities/ describe a window that can be built");
}
