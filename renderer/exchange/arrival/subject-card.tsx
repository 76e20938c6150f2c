// One thing a bundle is about: a case with its facts, evidence, papers and provisions, or entries, a warning, a receipt;
// and what is to be made of it here.
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../../templates/language/bilingual';
import { wordsAt } from '../../../templates/reading/loose';
import { writeDay } from '../../drafts/deadline';
import { Panel } from '../../ui/panel';
import { useSpeech } from '../../words/speech';
import { Facts } from '../facts';
import type { Choice, Subject } from './arrival';
import { ConflictView } from './conflict-view';
import { EvidenceTable } from './evidence-table';
import { ProvisionsBeside } from './provisions-beside';
import { TakeChoice } from './take-choice';

export function SubjectCard(props: {
  readonly subject: Subject;
  readonly from: Bilingual;
  /** Null where nothing is to be decided any more. */
  readonly choice: Choice | null;
}) {
  const { subject, from, choice } = props;
  const { provisions = [] } = subject;
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  return (
    <Panel title={`${t(`subject.${subject.kind}`)} · ${text(subject.name) || t('noParty')}`} hint={text(subject.about)}>
      <SubjectFacts subject={subject} />
      {subject.evidence.length > 0 && (
        <>
          <h3 className="exchange-part-title">{t('evidenceOf', { count: subject.evidence.length })}</h3>
          <EvidenceTable pieces={subject.evidence} />
        </>
      )}
      {provisions.length > 0 && <ProvisionsBeside provisions={provisions} from={from} />}
      {choice !== null && subject.conflicts.length > 0 && (
        <ConflictView subject={subject} from={from} theirs={choice.theirs} />
      )}
      {choice !== null && <TakeChoice subject={subject} choice={choice} />}
    </Panel>
  );
}

function SubjectFacts({ subject }: { readonly subject: Subject }) {
  const { t } = useTranslation('exchange');
  const { text, language } = useSpeech();
  const { data, actOn, papers } = subject;
  const said = (...path: readonly string[]): string => text(wordsAt(data, ...path));
  return (
    <Facts
      lines={[
        [t('fact.party'), said('party', 'name')],
        [t('fact.address'), said('party', 'address')],
        [t('fact.actOn'), actOn === null ? '' : writeDay(actOn, language, Date.now())],
        [t('fact.place'), said('act', 'address')],
        [t('fact.finding'), said('inspection', 'finding')],
        [t('fact.requirement'), said('correction', 'requirement')],
        [
          t('fact.papers'),
          papers.length > 0 && (
            <ul className="exchange-names">
              {papers.map(({ path, name }) => (
                <li key={path}>{name || path}</li>
              ))}
            </ul>
          ),
        ],
      ]}
    />
  );
}
