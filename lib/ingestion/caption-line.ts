/** How sure a line is the caption of a picture. `plain` credits also close wire reports, so their place on the page decides. */
export type CaptionSign = "certain" | "plain" | "none";

/** Words that only credits of pictures use, and the agencies that sell most of them. */
const PICTURE_WORDS =
  /\b(?:photos?|photographs?|photographers?|images?|picture|pictures|pool|handout|file|archive|courtesy|via|getty|shutterstock|alamy|screengrab|screenshot|video still)\b|\/|©/i;
const AGENCIES =
  /^(?:AFP|AP|EPA|EPA-EFE|EFE|Reuters|REUTERS|dpa|DPA|ANSA|PA|UPI|TASS|Xinhua|Anadolu|AA|WAM|SPA|Kyodo|Yonhap|IANS|PTI|ANI|NTB|TT|Belga|APA|MTI|PAP|CTK|Lusa)$/;
/** Players and picture frames leave their labels: "Image caption …", "toggle caption …". */
const FRAME_LABEL =
  /^(?:enlarge (?:this )?image|hide caption|toggle caption|(?:image|media) (?:copyright|source|caption|playback))\b/i;
const LABEL =
  /^[*_[(]?(?:photo(?:graph)?|picture|image|caption|pictured|photo credit|image credit|picture credit|photo caption|credit|file photo|file picture|file image|file|illustration|graphic)\s*(?::|[-–—]\s)\s*\S/i;
const TRAILING_CREDIT =
  /(?:\b(?:photo(?:graph)?|picture|image|credit)s?(?: credit)?(?: by)?\s*[:/]\s*[^.:]{2,60}|©\s?[^.]{2,60}|\b(?:getty images|ap photo|shutterstock|alamy)(?:\/[^.]{1,40})?|\bREUTERS\/[^.]{2,40})$/i;
/** A credit on a line of its own: "First Last/Agency". */
const CREDIT_ALONE = /^[^\s/]+(?: [^\s/]+){0,4}\s?\/\s?[^\s/]+(?: [^\s/]+){0,4}$/;
const CLOSING_BRACKET = /[([]([^()[\]]{2,90})[)\]][.*_]?$/;
const JOINING = new Set([
  "and",
  "via",
  "for",
  "by",
  "of",
  "the",
  "from",
  "photo",
  "file",
  "handout",
  "image",
  "images",
  "courtesy",
  "pool",
  "de",
  "van",
  "von",
  "al",
  "bin",
  "dpa",
]);
/** Brackets that headlines end with. */
const HEADLINE_TAG =
  /^(?:video|videos|photos?|pictures|images|update\w*|opinion|exclusive|live|analysis|audio|infographic|part \w+|watch|full text|map)$/i;

const isCreditName = (credit: string): boolean =>
  /^[\p{Lu}©]|^(?:photo|file|handout|image|courtesy|via)\b/iu.test(credit) &&
  !/\d/.test(credit.replace(/©?\s*\b(?:19|20)\d\d\b/g, "")) &&
  credit
    .split(/[\s/,;|]+/)
    .every((word) => word === "" || JOINING.has(word.toLowerCase()) || /^[\p{Lu}©&@.]|^\p{Ll}+[-’']\p{Lu}/u.test(word));

/** Reads the marks of a caption off one line: a label before it, or a credit at its end. */
export function captionSign(text: string): CaptionSign {
  if (text.length > 1200) return "none";
  if (LABEL.test(text) || (text.length <= 600 && FRAME_LABEL.test(text))) return "certain";
  if (CREDIT_ALONE.test(text) && isCreditName(text)) return "certain";
  const credit = CLOSING_BRACKET.exec(text)?.[1]?.trim();
  if (credit === undefined) {
    return text.length <= 600 && text.includes(" ") && TRAILING_CREDIT.test(text) ? "certain" : "none";
  }
  if (HEADLINE_TAG.test(credit) || !isCreditName(credit)) return "none";
  const before = text.slice(0, text.lastIndexOf(credit) - 1).trimEnd();
  if (before === "") return PICTURE_WORDS.test(credit) ? "certain" : "none";
  if (PICTURE_WORDS.test(credit)) return "certain";
  const wholeSentence = /[.!?"”'’]$/.test(before);
  if (AGENCIES.test(credit)) return wholeSentence || before.split(/\s+/).length >= 8 ? "plain" : "none";
  return wholeSentence ? "plain" : "none";
}
