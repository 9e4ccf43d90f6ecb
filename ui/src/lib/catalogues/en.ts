/** Every English text of the window, as the files hold them. What only the command line says is not for the window. */
const files: Record<string, string> = import.meta.glob(
  ["../../../text/en/*.ftl", "!../../../text/en/cli.ftl"],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);
export default Object.values(files);
