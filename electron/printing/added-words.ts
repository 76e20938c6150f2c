// The few words that printers add around the texts of a paper (colons, list numbers, 附件：). Both printers
// take them from here, so that DOCX and PDF carry the same words and the comparison of words knows them.
import type { Bilingual, LanguageCode } from '../../templates/language/bilingual';
import type { Paper } from '../../templates/paper/paper';

/** Before the names of attachments (GB/T 9704-2012, 7.3.4). @param count of all */
export function attachmentLead(count: number): Bilingual {
  return { zh: '附件：', en: count === 1 ? 'Attachment: ' : 'Attachments: ' };
}
/** Before the names of those who sign a document to a higher organ, and between them (7.2.6). */
export const signerLead: Bilingual = { zh: '签发人：', en: 'Issued by: ' };
export const signersBetween: Bilingual = { zh: '\u3000', en: ', ' };
/** Before the organs that a copy goes to (7.4). */
export const copyToLead: Bilingual = { zh: '抄送：', en: 'Copy to: ' };
export const questionLead: Bilingual = { zh: '问：', en: 'Q: ' };
export const answerLead: Bilingual = { zh: '答：', en: 'A: ' };
/** After the label of a line to be signed. */
export const afterLabel: Bilingual = { zh: '：', en: ': ' };

/** Before an item of a list: 1. 2. 3. (7.3.3), or a middle dot. @param index from 0 */
export function itemMarker(ordered: boolean, index: number, language: LanguageCode): string {
  const mark = ordered ? `${index + 1}.` : '·';
  return language === 'zh' ? mark : `${mark} `;
}

/** Attachments are numbered where there is more than one (7.3.4). @param index from 0 */
export function attachmentMarker(count: number, index: number, language: LanguageCode): string {
  return count > 1 ? itemMarker(true, index, language) : '';
}

/** Before the room to sign at the foot of each page: one label for each who signs, in the paper's languages. */
export function eachPageLabels({ eachPage = [], language }: Pick<Paper, 'eachPage' | 'language'>): readonly string[] {
  return eachPage.map(({ zh, en }) => {
    if (language === 'en') return `${en}${afterLabel.en}`;
    return language === 'zh' || en === '' ? `${zh}${afterLabel.zh}` : `${zh} ${en}${afterLabel.zh}`;
  });
}

/** Marks that are no words of the paper; the comparison of words leaves them out. */
export const sealPlaceMark: Bilingual = { zh: '（印章）', en: '(Seal)' };
export const draftMark = '草稿 DRAFT';
