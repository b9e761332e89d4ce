/**
 * Vietnamese as it comes out of old files: decomposed (NFD), or typed for the fonts .VnTime (TCVN 5712 "ABC") and
 * VNI-Times, whose letters reach Unicode as the Western ones that share their bytes: "NguyÔn V¨n", "Nguyeãn Vaên".
 */

const ABC =
  "µà¶ả·ã¸á¹ạ¨ă»ằ¼ẳ½ẵ¾ắÆặ©âÇầÈẩÉẫÊấËậ®đÌèÎẻÏẽÐéÑẹªêÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọ«ôåồæổçỗèốéộ¬ơêờëởìỡíớîợïùñủòũóúôụ\u00adưõừöử÷ữøứùựúỳûỷüỹýýþỵ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ";

const abcLetters = new Map<string, string>();
const abcPairs = Array.from(ABC);
for (let at = 0; at + 1 < abcPairs.length; at += 2)
  abcLetters.set(abcPairs[at] ?? "", abcPairs[at + 1] ?? "");

function fromAbc(text: string): string {
  return Array.from(text, (letter) => abcLetters.get(letter) ?? letter).join("");
}

/** VNI sets its mark behind the letter: what each mark adds, as combining characters. */
const GRAVE = "\u0300";
const ACUTE = "\u0301";
const CIRCUMFLEX = "\u0302";
const TILDE = "\u0303";
const BREVE = "\u0306";
const HOOK = "\u0309";
const DOT = "\u0323";

const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: ACUTE,
  ø: GRAVE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  â: CIRCUMFLEX,
  á: CIRCUMFLEX + ACUTE,
  à: CIRCUMFLEX + GRAVE,
  å: CIRCUMFLEX + HOOK,
  ã: CIRCUMFLEX + TILDE,
  ä: CIRCUMFLEX + DOT,
  ê: BREVE,
  é: BREVE + ACUTE,
  è: BREVE + GRAVE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
};

/** Letters that VNI writes whole. */
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ô: "ơ",
  ö: "ư",
  ñ: "đ",
  í: "í",
  ì: "ì",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
};

const isUpper = (letter: string) => letter !== letter.toLowerCase();

function fromVni(text: string): string {
  let out = "";
  for (const letter of text) {
    const lower = letter.toLowerCase();
    const mark = VNI_MARKS[lower];
    if (mark && /[aeouyơư]$/i.test(out)) {
      out += mark;
      continue;
    }
    const whole = VNI_LETTERS[lower];
    out += whole ? (isUpper(letter) ? whole.toUpperCase() : whole) : letter;
  }
  return out.normalize("NFC");
}

const ONSET = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x)?";
const NUCLEUS =
  "(?:iê|yê|ươ|uô|uyê|uyu|oai|oay|oao|oeo|uây|uôi|ươi|ươu|iêu|yêu|ia|ya|ưa|ua|uya|uy|oa|oă|oe|uê|uơ|uâ|ai|ao|au|âu|ay|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|oo|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)";
const CODA = "(?:ch|ng|nh|c|m|n|p|t)?";
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`);

/** Without its tone, and with the letters' own shapes (â, ơ, đ) kept. */
const toneless = (word: string) =>
  word
    .normalize("NFD")
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "")
    .normalize("NFC");

function isVietnamese(word: string): boolean {
  if (/^[\x20-\x7e]*$/.test(word)) return true;
  const letters = word.replace(/[\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e\d“”‘’–—…]/g, "");
  // An abbreviation: CSTĐCS, TTLĐXS.
  if (/^[A-ZĐ]+$/.test(letters)) return true;
  if (!/^\p{L}*$/u.test(letters)) return false;
  const tones = letters.normalize("NFD").match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
  return tones.length <= 1 && SYLLABLE.test(toneless(letters.toLowerCase()));
}

const misspelt = (text: string) =>
  text.split(/[\s/,;()-]+/).filter((word) => !isVietnamese(word)).length;

/**
 * The text in composed Unicode. An old font's letters are read back only where the result is Vietnamese from end to end
 * and the text as it stands is not: a name of another language stays as it was written.
 */
export function repairText(text: string): string {
  const composed = text.normalize("NFC");
  if (/^[\x20-\x7e\s]*$/.test(composed)) return composed;
  const wrong = misspelt(composed);
  if (wrong === 0) return composed;
  for (const read of [fromAbc, fromVni]) {
    const readBack = read(composed).normalize("NFC");
    if (readBack !== composed && misspelt(readBack) === 0) return readBack;
  }
  return composed;
}
