// What shows an answer, in words, as the decision and the form say it.
import { titleOf } from '../case/evidence-title';
import { together } from '../compose/together';
import { type Bilingual, noWords } from '../language/bilingual';
import { dateOf, isTime } from '../language/calendar';
import { sayDate } from '../language/dates';
import { type Proof, type Proved, proofOf, type Question } from './proof';

/** 现场照片（证据1）、首违台账查询记录（…）; nothing where nothing shows it. English only where all of it has some. */
export function sayProof(one: Proved, question: Question, proof: Proof = proofOf(one, question)): Bilingual {
  const record = sayRecord(one, proof);
  return together([...proof.evidence.map((index) => sayEvidence(one, index)), ...(record === null ? [] : [record])]);
}

function sayEvidence({ evidence }: Proved, index: number): Bilingual {
  const piece = evidence[index];
  const { zh, en } = piece === undefined ? noWords : titleOf(piece);
  return {
    zh: `${zh}（证据${index + 1}）`,
    en: en === '' ? '' : `${en} (evidence ${index + 1})`,
  };
}

function sayRecord({ grounds, correction }: Proved, { onRecord }: Proof): Bilingual | null {
  if (onRecord === 'look-up') {
    const { from = '', until = '' } = grounds.lookUp ?? {};
    if (!isTime(from) || !isTime(until)) return null;
    const [first, last] = [sayDate(from), sayDate(until)];
    return {
      zh: `首次违法登记台账查询记录（${first.zh}至${last.zh}）`,
      en: `the search of the register of first violations (${first.en} to ${last.en})`,
    };
  }
  const at = correction.reinspection?.at ?? '';
  if (onRecord !== 'reinspection' || !isTime(at)) return null;
  const day = sayDate(dateOf(at));
  return { zh: `${day.zh}的复查情况`, en: `the re-inspection of ${day.en}` };
}
