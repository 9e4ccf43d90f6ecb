//! A window of the same version with nothing in it: what the benchmark compares the real one's start with.

fn main() -> tauri::Result<()> {
    let context = tauri::generate_context!("examples/bare_window/tauri.conf.json");
    tauri::Builder::default()
        .setup(|app| {
            let page = tauri::WebviewUrl::App("index.html".into());
            tauri::WebviewWindowBuilder::new(app, "bare", page)
                .title("Bare")
                .inner_size(1280.0, 720.0)
                .build()?;
            Ok(())
        })
        .run(context)
}
