/** Sentences that pages say about themselves, whole lines of them; nothing that a release would say. */
export const BOILERPLATE: readonly RegExp[] = [
  /^(?:please )?(?:subscribe|sign up)\b.{0,80}\b(?:newsletter|updates|mailing list|alerts?|e-?mail)\b.{0,120}$/i,
  /^(?:get|receive) (?:the|our) latest\b.{0,80}\b(?:newsletter|inbox|e-?mail)\b.{0,60}$/i,
  /^.{0,60}\b(?:our|nato(?:[’']s)?) (?:weekly |monthly )?newsletter\b.{0,120}$/i,
  /^(?:please |you (?:must|need to) |to [a-z ]{3,40}, please )?(?:log ?in|sign in|register)\b.{0,120}$/i,
  /^(?:by (?:subscribing|signing up|registering|submitting)|your (?:e-?mail|personal data|data|privacy))\b.{0,300}$/i,
  /^(?:this site|we|this website) uses? cookies\b.{0,300}$/i,
  /^(?:accept|reject|manage)(?: all)? cookies\.?$/i,
  /^(?:share|print|download|save)(?: this(?: page| article)?)?(?: on .{1,30})?\.?$/i,
  /^(?:follow us|find us|stay connected)(?: on [a-z, ]{1,40})?[:.]?$/i,
  /^(?:read|learn|find out) more(?: about .{1,80})?[.:]?$/i,
  /^(?:related|latest|more) (?:news|articles|content|stories|information)\.?$/i,
  /^(?:back to top|skip to (?:main )?content)\.?$/i,
  /^source ?: ?nato\.?$/i,
  /^(?:©|copyright\b).{0,120}$/i,
];

/** What stands on a page in place of its text, where a host asks for proof of a human. */
export const GATE =
  /\b(?:re)?captcha\b|verify (?:that )?you are (?:a )?human|checking your browser|enable javascript and cookies|unusual traffic|csrf token|just a moment\.\.\./i;
