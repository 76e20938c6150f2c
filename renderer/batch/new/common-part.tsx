// What every case of the batch takes over from one case, group by group, and what is taken over from none and stays open.
import { Checkbox } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommonGroup } from '../../../templates/batch/common-facts';
import { machine, type Output } from '../../bridge';
import { CasePicker } from '../../exchange/case-picker';
import { useFaults } from '../../frame/faults';
import { Panel } from '../../ui/panel';

type Common = Output<'batch:common'>;

type Props = {
  readonly origin: string;
  readonly taken: readonly CommonGroup[];
  readonly onOrigin: (id: string) => void;
  readonly onTaken: (groups: readonly CommonGroup[]) => void;
};

export function CommonPart({ origin, taken, onOrigin, onTaken }: Props) {
  const { t } = useTranslation('batch');
  const common = useCommon(origin, onTaken);
  return (
    <Panel title={t('common')} hint={t('commonHint')}>
      <CasePicker
        label={t('origin')}
        chosen={origin === '' ? [] : [origin]}
        many={false}
        onChange={(ids) => onOrigin(ids.at(-1) ?? '')}
      />
      {common !== null && (
        <>
          <fieldset className="batch-groups">
            <legend>{t('taken')}</legend>
            {common.groups.map(({ group, empty }) => (
              <Checkbox
                key={group}
                checked={group === 'basis' || (taken.includes(group) && !empty)}
                disabled={group === 'basis' || empty}
                onChange={({ target }) =>
                  onTaken(target.checked ? [...taken, group] : taken.filter((one) => one !== group))
                }
              >
                {t(`group.${group}`)}
                {empty && <span className="batch-quiet"> {t('emptyThere')}</span>}
              </Checkbox>
            ))}
          </fieldset>
          <p className="batch-open">
            <strong>{t('open')}</strong> {common.open.map((one) => t(`openFact.${one}`)).join(t('comma'))}
          </p>
        </>
      )}
    </Panel>
  );
}

/** What the case holds; with another case the usual groups are taken at first. */
function useCommon(origin: string, onTaken: Props['onTaken']): Common | null {
  const { answered } = useFaults();
  const [common, setCommon] = useState<Common | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is to be told changes with every drawing
  useEffect(() => {
    setCommon(null);
    if (origin === '') return;
    let wanted = true;
    void machine['batch:common']({ case: origin }).then((outcome) => {
      const value = answered(outcome);
      if (!wanted || value === null) return;
      setCommon(value);
      onTaken(value.groups.filter(({ usual, empty }) => usual && !empty).map(({ group }) => group));
    });
    return () => {
      wanted = false;
    };
  }, [origin, answered]);
  return common;
}
