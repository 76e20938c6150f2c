// Somebody else saved the same draft: mine and theirs side by side, chosen field by field; nothing is dropped unseen.
import { Button, Modal, Radio, Space } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textAt } from '../../templates/reading/loose';
import type { FormMatter } from '../case-form/form-context';
import { getAt } from '../case-form/paths';
import { useSignal } from '../ui/signal';
import { useSpeech } from '../words/speech';
import type { CaseDraft, CaseDraftState, DraftData } from './case-draft';
import { conflictFields, joinSides, likelySides, type Side } from './conflict';
import { DifferenceTable } from './difference-table';
import { fieldLabel } from './field-label';
import { sayValue } from './say-value';

type Props = { readonly draft: CaseDraft; readonly matters: readonly FormMatter[] };

export function ConflictDialog(props: Props) {
  const state = useSignal(props.draft.state);
  if (state.saving.state !== 'conflict') return null;
  return <Choices {...props} state={state} theirs={state.saving.theirs} />;
}

function Choices(props: Props & { readonly state: CaseDraftState; readonly theirs: DraftData }) {
  const { draft, matters, state, theirs } = props;
  const { t } = useTranslation('case-desk');
  const { text } = useSpeech();
  const fields = useMemo(() => conflictFields(state.data, theirs.case), [state.data, theirs]);
  const [sides, setSides] = useState(() => likelySides(state.data, theirs.case, state.base));
  const all = (side: Side) => (): void => setSides(new Map(fields.map((path) => [path, side])));
  const matter = textAt(state.data, 'matter');
  const choice = (path: string, side: Side, data: unknown) => (
    <Radio checked={sides.get(path) === side} onChange={() => setSides(new Map([...sides, [path, side]]))}>
      {sayValue(getAt(data, path)) || t('empty')}
    </Radio>
  );
  return (
    <Modal
      open
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      width="min(60rem, 92vw)"
      title={t('conflict')}
      footer={
        <Button
          type="primary"
          onClick={() => void draft.settleConflict(joinSides(state, theirs, sides), theirs.updatedAt)}
        >
          {t('settleConflict')}
        </Button>
      }
    >
      <p>{t('conflictWhy')}</p>
      <Space>
        <Button onClick={all('mine')}>{t('allMine')}</Button>
        <Button onClick={all('theirs')}>{t('allTheirs')}</Button>
      </Space>
      <DifferenceTable
        heads={[t('mine'), t('theirs')]}
        rows={fields.map((path) => ({
          path,
          name: text(fieldLabel(path, matters, matter)),
          before: choice(path, 'mine', state.data),
          after: choice(path, 'theirs', theirs.case),
        }))}
      />
    </Modal>
  );
}
