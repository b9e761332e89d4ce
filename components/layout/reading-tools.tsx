import { ReadingForm } from "./reading-form";
import { readReadingPreferences } from "./reading-preferences";

/** Text size and contrast, as this reader has chosen them. */
export async function ReadingTools() {
  return <ReadingForm {...(await readReadingPreferences())} />;
}
