// Above the figures: the period and which cases are counted.
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { legs } from '../../templates/case/case';
import { correctionOutcomes } from '../../templates/case/correction-outcome';
import { draftStatuses } from '../../templates/case/draft-status';
import { divisions } from '../../templates/divisions/division-list';
import type { Split } from '../../templates/figures/figure-wish';
import { type FigureNames, partWords } from '../../templates/figures/figure-words';
import { useOfficeNames } from '../deadlines/office-names';
import { useNames } from '../drafts/use-names';
import { useSignal } from '../ui/signal';
import { ToggleChips } from '../ui/toggle-chips';
import { useSpeech } from '../words/speech';
import { figuresWish, firstWish, isNarrowed, wishFor } from './figures-wish';
import { PeriodChoice } from './period-choice';

export function FiguresToolbar() {
  const { t } = useTranslation('figures');
  const { t: ofList } = useTranslation('drafts');
  const { wish, by } = useSignal(figuresWish);
  const { matters } = useNames();
  const { authorities } = useOfficeNames();
  const names: FigureNames = {
    matters: new Map(matters.map(({ id, name }) => [id, name])),
    authorities: new Map(authorities.map(({ id, shortName, name }) => [id, shortName.zh === '' ? name : shortName])),
  };
  return (
    <div className="figures-toolbar">
      <div className="figures-toolbar-row">
        <PeriodChoice />
        <ToggleChips
          label={t('statuses')}
          chips={draftStatuses.map((status) => ({ value: status, label: ofList(`status.${status}`) }))}
          pressed={wish.status}
          onChange={(status) => wishFor({ status: [...status] })}
        />
        {isNarrowed(wish) && (
          <Button type="link" onClick={() => figuresWish.set({ ...firstWish, by })}>
            {t('clear')}
          </Button>
        )}
      </div>
      <div className="figures-toolbar-row">
        <PartChoice
          {...{ names, split: 'matter', label: t('matters'), all: t('allMatters') }}
          keys={['', ...names.matters.keys()]}
          chosen={wish.matters}
          onChoose={(keys) => wishFor({ matters: keys })}
        />
        <PartChoice
          {...{ names, split: 'authority', label: t('authorities'), all: t('allAuthorities') }}
          keys={['', ...names.authorities.keys()]}
          chosen={wish.authorities}
          onChoose={(keys) => wishFor({ authorities: keys })}
        />
        <PartChoice
          {...{ names, split: 'division', label: t('divisions'), all: t('allDivisions') }}
          keys={['', ...divisions.map(({ code }) => code)]}
          chosen={wish.divisions}
          onChoose={(keys) => wishFor({ divisions: keys })}
        />
        <PartChoice
          {...{ names, split: 'leg', label: t('legs'), all: t('allLegs') }}
          keys={[...legs, '' as const]}
          chosen={wish.legs}
          onChoose={(keys) => wishFor({ legs: keys })}
        />
        <PartChoice
          {...{ names, split: 'outcome', label: t('outcomes'), all: t('allOutcomes') }}
          keys={correctionOutcomes}
          chosen={wish.outcomes}
          onChoose={(keys) => wishFor({ outcomes: keys })}
        />
      </div>
    </div>
  );
}

function PartChoice<K extends string>(props: {
  readonly names: FigureNames;
  readonly split: Split;
  readonly label: string;
  readonly all: string;
  readonly keys: readonly K[];
  readonly chosen: readonly K[];
  readonly onChoose: (keys: K[]) => void;
}) {
  const { text } = useSpeech();
  return (
    <Select
      className="figures-part"
      mode="multiple"
      allowClear
      maxTagCount="responsive"
      aria-label={props.label}
      placeholder={props.all}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      value={[...props.chosen]}
      options={props.keys.map((key) => ({ value: key, label: text(partWords(props.split, key, props.names)) }))}
      onChange={(keys) => props.onChoose(keys)}
    />
  );
}
