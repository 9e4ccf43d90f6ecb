import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

// The built page is embedded in the desktop program and read from a custom protocol, so every path is relative.
// `preview.html` (the window in a browser, with an office in memory) is served by `npm run dev` only: it is no entry of the build.
export default defineConfig(({ mode }) => ({
  base: "./",
  plugins: [svelte()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // WebKitGTK 2.40 is Safari 16.4; WebView2 keeps itself up to date.
    target: ["safari16", "chrome111", "edge111"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  resolve: mode === "test" ? { conditions: ["browser"] } : {},
  server: { host: "127.0.0.1" },
  // A page is loaded whole in some tests, on a machine that may be busy building.
  test: {
    environment: "jsdom",
    setupFiles: ["tests/texts.ts"],
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    testTimeout: 60_000,
  },
}));
