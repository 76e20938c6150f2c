// Which paper is looked at: all kinds in their groups behind one button, found by typing, and the next or previous one.
import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../frame/commands';
import { useSpeech } from '../words/speech';
import { groupedKinds, nextKind } from './grouped-kinds';
import type { Kind } from './use-paper-choice';

type Props = {
  readonly kinds: readonly Kind[];
  readonly kind: string;
  readonly gaps: number;
  readonly onChoose: (kind: string) => void;
};

/** High enough for all kinds of a case at once. */
const listHeightPx = 520;

export function PaperPicker({ kinds, kind, gaps, onChoose }: Props) {
  const { t } = useTranslation('paper');
  const { text } = useSpeech();
  const turn = (by: 1 | -1): boolean => {
    const next = nextKind(kinds, kind, by);
    if (next === undefined) return false;
    onChoose(next);
    return true;
  };
  useCommand('next-paper', () => turn(1));
  useCommand('previous-paper', () => turn(-1));
  const chosen = kinds.find(({ id }) => id === kind);
  if (kinds.length === 1 && chosen !== undefined) {
    return (
      <div className="paper-picker">
        <strong className="paper-picker-only">{text(chosen.name)}</strong>
        <GapCount gaps={gaps} />
      </div>
    );
  }
  return (
    <div className="paper-picker">
      <Button
        size="small"
        type="text"
        icon={<LeftOutlined />}
        aria-label={t('previousPaper')}
        title={t('previousPaper')}
        onClick={() => turn(-1)}
      />
      <Select
        className="paper-picker-list"
        aria-label={t('paper')}
        value={kind}
        onChange={onChoose}
        popupMatchSelectWidth={false}
        listHeight={listHeightPx}
        virtual={false}
        showSearch={{
          filterOption: (typed, option) => (option?.search ?? '').includes(typed.trim().toLowerCase()),
        }}
        options={groupedKinds(kinds).map(({ group, kinds: own }) => ({
          label: text(group.name),
          title: group.id,
          search: '',
          options: own.map(({ id, name }) => ({
            value: id,
            label: text(name),
            search: `${name.zh} ${name.en.toLowerCase()} ${id}`,
          })),
        }))}
      />
      <GapCount gaps={gaps} />
      <Button
        size="small"
        type="text"
        icon={<RightOutlined />}
        aria-label={t('nextPaper')}
        title={t('nextPaper')}
        onClick={() => turn(1)}
      />
    </div>
  );
}

function GapCount({ gaps }: { readonly gaps: number }) {
  const { t } = useTranslation('paper');
  if (gaps === 0) return null;
  return (
    <span className="paper-picker-gaps" title={t('gapsHere', { count: gaps })}>
      {gaps}
    </span>
  );
}
