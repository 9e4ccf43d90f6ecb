// Tests say something at once, in either language.
import { readTexts } from "../src/lib/text";

await Promise.all([readTexts("nl"), readTexts("en")]);
