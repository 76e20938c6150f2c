// One block of a template: what it is, when it is printed, its texts, and whether it was changed.
import { UndoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { blockWords } from '../../../templates/compose/block-words';
import type { TemplateFault } from '../../../templates/compose/check-template';
import { sayCondition } from '../../../templates/compose/say-condition';
import type { TemplateBlock } from '../../../templates/compose/template-schema';
import { Mark } from '../../ui/mark';
import { useSpeech } from '../../words/speech';
import { blockOf, textsOfBlock } from './block-texts';
import type { Speaking } from './fact-choices';
import { InlineConditions } from './inline-conditions-line';
import { TextPair } from './text-pair';
import { faultsWithin, useWordingDesk } from './wording-desk';

type Props = {
  readonly block: unknown;
  readonly index: number;
  readonly speaking: Speaking;
  readonly faults: readonly TemplateFault[];
  /** The block as it is in use; undefined where it is new. */
  readonly before: unknown;
  readonly changed: boolean;
  readonly children?: ReactNode;
};

export const BlockCard = memo(function BlockCard(props: Props) {
  const { block: data, index, speaking, faults, before, changed, children } = props;
  const { t, i18n } = useTranslation('workshop');
  const { text } = useSpeech();
  const { session, onBlock } = useWordingDesk();
  const block = blockOf(data);
  const name = Object.hasOwn(blockWords, block.kind)
    ? text(blockWords[block.kind as TemplateBlock['kind']])
    : block.kind;
  const texts = textsOfBlock(data, index);
  const roleOf = (role: string): string => (i18n.exists(`workshop:role.${role}`) ? t(`role.${role}` as never) : role);
  const own = faults.filter(({ path }) => !texts.some((one) => one.path.every((part, at) => path[at] === part)));
  const restore = (): void =>
    session.change((now) => ({
      ...now,
      blocks: (now.blocks as readonly unknown[]).map((one) => (one === data ? before : one)),
    }));
  return (
    <section
      className="block-card"
      data-path={`blocks.${index}`}
      data-clause={block.clause}
      onFocusCapture={() => onBlock(block.clause)}
    >
      <header>
        <h3>
          {name} <code>{block.clause}</code>
        </h3>
        {changed && <Mark tone="busy">{before === undefined ? t('added') : t('changed')}</Mark>}
        {changed && before !== undefined && (
          <Button size="small" type="text" icon={<UndoOutlined aria-hidden />} onClick={restore}>
            {t('asInUse')}
          </Button>
        )}
        {block.when !== undefined && (
          <span className="when">{t('onlyWhen', { when: text(sayCondition(speaking, block.when)) })}</span>
        )}
        {block.each !== undefined && <span className="when">{t('forEach', { each: block.each })}</span>}
      </header>
      {own.map(({ sentence, severity, line, column }) => (
        <p key={`${line}:${column}:${sentence.zh}`} className={severity === 'block' ? 'fault-block' : 'fault-warn'}>
          {text(sentence)}
        </p>
      ))}
      {texts.map((one) => (
        <TextPair
          key={one.path.join('.')}
          path={one.path}
          zh={one.zh}
          en={one.en}
          each={one.each}
          label={`${name} ${block.clause}${texts.length > 1 ? ` ${roleOf(one.role)}` : ''}`}
          role={texts.length > 1 || one.role !== 'text' ? roleOf(one.role) : ''}
          conditions={one.conditions.map((code) => text(sayCondition(speaking, code, one.each)))}
          faults={faultsWithin(faults, one.path)}
        />
      ))}
      {children}
      {texts.length === 0 && children === undefined && <p className="block-card-none">{t('noWords')}</p>}
      <InlineConditions speaking={speaking} texts={texts.flatMap(({ zh, en }) => [zh, en])} each={texts[0]?.each} />
    </section>
  );
});
