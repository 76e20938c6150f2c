// The sides of an operation: what each has sent, their cases to be read, texts to choose among, and the way to share it.
import { SendOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { jointTexts } from '../../../templates/operation/sides/joint-operation';
import { type HeldShare, sharedTexts } from '../../../templates/operation/sides/share';
import { wholeOperation } from '../../../templates/operation/whole-operation';
import { wordsAt } from '../../../templates/reading/loose';
import { useForm, useOfForm, useValue } from '../../case-form/form-context';
import { writeMoment } from '../../drafts/deadline';
import { useNames } from '../../drafts/use-names';
import { Panel } from '../../ui/panel';
import { useSpeech } from '../../words/speech';
import type { OperationDraft } from '../operation-draft';
import { receivedCases, sharedIn } from './received-cases';
import { ReceivedLine } from './received-line';
import { ShareDrawer } from './share-drawer';
import { TextChoiceField } from './text-choice';
import './sides.css';

export function SidesPart({ draft }: { readonly draft: OperationDraft }) {
  const { t } = useTranslation('operations');
  const { store, office } = useForm();
  const [sharing, setSharing] = useState(false);
  const { matters } = useNames();
  const given = useValue('shared');
  // What this side wrote of the texts; all that the others sent is compared by itself, not written out.
  useOfForm(({ data }) => JSON.stringify(sharedTexts.map((name) => wordsAt(data, name))));
  const shared = useMemo(() => sharedIn(given), [given]);
  const whole = wholeOperation(store.data, draft.id, office.authorities[0]?.id ?? '');
  const texts = shared === null ? null : jointTexts(whole, office);
  const differing = texts === null ? [] : sharedTexts.filter((name) => texts[name].length > 1);
  const cases = useMemo(() => receivedCases(shared?.shares ?? []), [shared]);
  return (
    <Panel
      title={t('part.sides')}
      hint={t('sidesHint')}
      actions={
        <Button icon={<SendOutlined aria-hidden />} onClick={() => setSharing(true)}>
          {t('share')}
        </Button>
      }
    >
      {shared === null ? (
        <p className="record-hint">{t('noSides')}</p>
      ) : (
        <ul className="side-list">
          {shared.shares.map((share) => (
            <SideLine key={share.authority.id} share={share} />
          ))}
        </ul>
      )}
      {cases.length > 0 && (
        <div className="operation-group">
          <h3>{t('receivedCases', { count: cases.length })}</h3>
          <p className="record-hint">{t('receivedHint')}</p>
          <ul className="case-lines">
            {cases.map((received) => (
              <ReceivedLine key={received.one.id} received={received} matters={matters} />
            ))}
          </ul>
        </div>
      )}
      {differing.length > 0 && shared !== null && texts !== null && (
        <>
          <Alert type="info" showIcon title={t('textsDiffer')} />
          {differing.map((name) => (
            <TextChoiceField key={name} name={name} texts={texts[name]} shared={shared} />
          ))}
        </>
      )}
      <ShareDrawer draft={draft} open={sharing} onClose={() => setSharing(false)} />
    </Panel>
  );
}

function SideLine({ share }: { readonly share: HeldShare }) {
  const { t } = useTranslation('operations');
  const { text, language } = useSpeech();
  const { authority, at, facts, cases, photographs } = share;
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  const own = <R extends { readonly authority: string }>(rows: readonly R[]): readonly R[] =>
    rows.filter((row) => row.authority === authority.id);
  return (
    <li>
      <strong>{text(authority.shortName) || text(authority.name)}</strong>
      <span>
        {t('sideSays', {
          officers: sum(own(facts.participants).map(({ officers }) => officers)),
          visits: sum(own(facts.inspected).map(({ count }) => count)),
          cases: cases.length,
          photographs: photographs.length,
        })}
      </span>
      <small>{t('sideSaidAt', { at: writeMoment(at, language, Date.now()) })}</small>
    </li>
  );
}
