// The facts a template uses, what they are in the case it is tried on, and the blocks that use them.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WrittenTemplate } from '../../../templates/compose/template-schema';
import type { TemplateData } from '../../../templates/workshop/shipped-text';
import { factUses } from '../../../templates/workshop/uses';
import { Mark } from '../../ui/mark';
import { TextLink } from '../../ui/text-link';
import { useSpeech } from '../../words/speech';
import { speakingOf } from '../wording/fact-choices';
import type { Tried } from './use-trial';

export function FactTable(props: {
  readonly template: TemplateData;
  readonly facts: Tried['facts'];
  readonly onBlock: (block: string) => void;
}) {
  const { template, facts, onBlock } = props;
  const { t } = useTranslation('workshop');
  const { text } = useSpeech();
  const uses = useMemo(() => factUses(wholeOf(template)), [template]);
  const known = useMemo(() => new Map(facts.map((fact) => [fact.name, fact])), [facts]);
  return (
    <table className="record-table fact-table">
      <thead>
        <tr>
          <th scope="col">{t('fact')}</th>
          <th scope="col">{t('factValue')}</th>
          <th scope="col">{t('usedIn')}</th>
        </tr>
      </thead>
      <tbody>
        {uses.map(({ name, label, blocks, printed }) => {
          const fact = known.get(name);
          return (
            <tr key={name}>
              <th scope="row">
                {text(label)} <code>{name}</code>
                {!printed && <span className="when">{t('onlyCondition')}</span>}
              </th>
              <td>
                {fact?.missing ? (
                  <Mark tone="warn">{t('missing')}</Mark>
                ) : (
                  <Both words={fact?.words ?? { zh: '', en: '' }} />
                )}
              </td>
              <td>
                {blocks.map((block) => (
                  <TextLink key={block} className="block-link" onClick={() => onBlock(block)}>
                    {block}
                  </TextLink>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Both languages: what is the same in both is said once. */
function Both({ words: { zh, en } }: { readonly words: { readonly zh: string; readonly en: string } }) {
  return (
    <>
      <span lang="zh-CN">{zh}</span>
      {en !== '' && en !== zh && <span lang="en">{en}</span>}
    </>
  );
}

function wholeOf(template: TemplateData): Parameters<typeof factUses>[0] {
  const { blocks = [], clauses = [] } = template as Partial<Pick<WrittenTemplate, 'blocks' | 'clauses'>>;
  return { ...speakingOf(template), blocks, clauses };
}
