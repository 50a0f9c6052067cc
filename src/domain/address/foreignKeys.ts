/** Keys that mail, chat, search and hosting services add to every link they pass on; they are no mistake of whoever wrote the link. */

/** By who adds them. */
const NAMES: Readonly<Record<string, string>> = {
  'Google: search, advertising, analytics, Classroom':
    'gclid gclsrc gbraid wbraid dclid srsltid _ga _gl authuser usp ved sa pli',
  'Meta and other networks': 'fbclid igsh igshid mibextid sfnsn twclid ttclid li_fat_id epik sccid rdt_cid',
  'Microsoft, Yandex': 'msclkid cvid yclid ysclid _openstat',
  'senders of mail': 'mc_cid mc_eid _hsenc _hsmi mkt_tok vero_id oly_anon_id oly_enc_id ck_subscriber_id',
  'hosts of games, which number what they serve': 'v',
};
const BEGINNINGS = ['utm_', 'hsa_', 'mtm_', 'pk_', 'piwik_', 'gad_'];

const known: ReadonlySet<string> = new Set(Object.values(NAMES).flatMap((names) => names.split(' ')));

/** Whether a key was added on the way. Upper and lower case are the same here. */
export function isForeignKey(key: string): boolean {
  const plain = key.toLowerCase();
  return known.has(plain) || BEGINNINGS.some((beginning) => plain.startsWith(beginning));
}
