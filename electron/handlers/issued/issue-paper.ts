// Issues a paper 签发: checked, numbered, frozen, entered. Everything that can refuse it is asked before a number is
// taken; from then on the archive decides whether the number is on a paper or void.
import type { Office } from '../../../templates/office/office';
import type { Act } from '../../../templates/register/take-numbers';
import type { issuedChannels } from '../../contract/issued-channels';
import { done, type Outcome } from '../../contract/outcome';
import type { InputOf, OutputOf } from '../../contract/table';
import type { IssuedFiles } from '../../paper-worker/questions';
import { numberMoved } from '../../store/register/register-faults';
import type { PaperDesk } from '../desk';
import { versionNow } from '../paper-record';
import { subjectToJudge } from '../paper-subject';
import { refusalFor } from '../send-papers';
import { actNow } from './act-now';
import { afterIssue } from './after-issue';
import { borderRow } from './border-row';
import { correctedBy } from './corrected-by';
import { foreignNumbers } from './foreign-numbers';
import { issuedAlready, issuedBut, numberInCase, replaceUnfit } from './issued-faults';
import { numberAndFreeze, type Sheet } from './number-and-freeze';
import { type NextNumber, nextNumber, standingOfKind } from './paper-number';

type Input = InputOf<typeof issuedChannels, 'paper:issue'>;
type Output = OutputOf<typeof issuedChannels, 'paper:issue'>;

export async function issuePaper(desk: PaperDesk, input: Input): Promise<Outcome<Output>> {
  const before = await versionNow(desk, input.subject);
  const act = actNow(desk);
  if (!act.ok) return act;
  const office = await desk.office.need();
  if (!office.ok) return office;
  const may = await mayIssue(desk, input);
  if (!may.ok) return may;
  const next = await freeNumber(desk, office.value, input);
  if (!next.ok) return next;
  const made = await makeFiles(desk, office.value, input);
  if (!made.ok) return made;
  const sheet = await sheetOf(desk, input, made.value, next.value, act.value);
  const frozen = await numberAndFreeze(desk.store, next.value, { sheet, parts: made.value.files }, act.value);
  if (!frozen.ok) return frozen;
  const { row, lacking } = frozen.value;
  const followed = await afterIssue(desk, row, input.subject, before, act.value);
  const warning = lacking ?? (followed.ok ? null : followed.fault.sentence);
  return done({ issued: borderRow(row), ...(warning !== null && { warning: issuedBut(warning) }) });
}

/** Of a kind that stands already another is issued only where a person has said how. */
async function mayIssue(desk: PaperDesk, { subject, choice, another, replaces }: Input): Promise<Outcome<null>> {
  const standing = await standingOfKind(desk, subject.id, choice.kind);
  if (!standing.ok) return standing;
  if (replaces !== null) return standing.value.some(({ id }) => id === replaces.id) ? done(null) : replaceUnfit;
  const [first] = standing.value;
  return first === undefined || another ? done(null) : issuedAlready(first.number);
}

/** The number the person was shown, as long as it is still the next and stands in no case from elsewhere. */
async function freeNumber(desk: PaperDesk, office: Office, input: Input): Promise<Outcome<NextNumber>> {
  const next = await nextNumber(desk, office, input.subject, input.choice);
  if (!next.ok) return next;
  const { number, series } = next.value;
  if (number !== input.number) return numberMoved(input.number, number);
  if (series === null) return next;
  const foreign = await foreignNumbers(desk);
  const isUsed = foreign.some((one) => one.number === number && one.authority === series.authority);
  return isUsed ? numberInCase(number) : next;
}

async function makeFiles(desk: PaperDesk, office: Office, input: Input): Promise<Outcome<IssuedFiles>> {
  const subject = await subjectToJudge(desk, input.subject);
  const choice = input.number === '' ? input.choice : { ...input.choice, number: input.number };
  const made = await desk.worker.ask('issue', office, { subject, choice });
  if (!made.ok) return made;
  return refusalFor(made.value.findings) ?? made;
}

async function sheetOf(
  desk: PaperDesk,
  { subject, choice, replaces }: Input,
  { name, about, template, law, rewording, findings }: IssuedFiles,
  { authority, series, sequence, number }: NextNumber,
  { at, by }: Act,
): Promise<Sheet> {
  const { kind, language, layout, date } = choice;
  return {
    id: desk.store.newId(),
    kind,
    name,
    language,
    layout,
    date,
    number,
    series: series && { pattern: series.pattern, year: series.year, sequence },
    authority,
    subject: { of: subject.of, id: subject.id },
    about,
    issuedAt: at,
    by,
    program: desk.version,
    template,
    law: [...law],
    rewording: rewording ?? {},
    replaces,
    corrects: await correctedBy(desk, subject, kind),
    warnings: [...new Set(findings.map(({ code }) => code))],
  };
}
