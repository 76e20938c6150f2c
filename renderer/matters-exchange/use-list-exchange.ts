// What can be done with the list of matters as a file: written out, read with a report, taken as ticked.
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Input, machine, type Output } from '../bridge';
import { useFaults } from '../frame/faults';
import { useSpeech } from '../words/speech';

export type ListReport = NonNullable<Output<'matter:read'>['report']>;
export type TakeWish = Omit<Input<'matter:take'>, 'reading'>;

export type ListExchange = {
  readonly report: ListReport | null;
  readonly read: () => Promise<void>;
  readonly write: (format: Input<'matter:export'>['format']) => Promise<void>;
  /** @returns whether they were taken; why not was told */
  readonly take: (wish: TakeWish) => Promise<boolean>;
  readonly close: () => void;
};

type Place = {
  /** Asked before anything is read or written; false where the list is not saved yet. */
  readonly ready: () => Promise<boolean>;
  /** The list of the office is another one now. */
  readonly onTaken: () => void;
};

export function useListExchange({ ready, onTaken }: Place): ListExchange {
  const { t } = useTranslation('matters-exchange');
  const { text } = useSpeech();
  const { message, modal } = App.useApp();
  const { answered } = useFaults();
  const [report, setReport] = useState<ListReport | null>(null);

  const isReady = async (): Promise<boolean> => {
    const yes = await ready();
    if (!yes) void message.warning(t('notSaved'));
    return yes;
  };
  const read = async (): Promise<void> => {
    if (!(await isReady())) return;
    const outcome = answered(await machine['matter:read']({}));
    if (outcome !== null && !outcome.cancelled) setReport(outcome.report);
  };
  const write = async (format: Input<'matter:export'>['format']): Promise<void> => {
    if (!(await isReady())) return;
    const outcome = answered(await machine['matter:export']({ format }));
    if (outcome !== null && !outcome.cancelled) void message.success(t('exported', { count: outcome.matters }));
  };
  const take = async (wish: TakeWish): Promise<boolean> => {
    if (report === null) return false;
    const outcome = answered(await machine['matter:take']({ ...wish, reading: report.reading }));
    if (outcome === null) return false;
    if (outcome.result === 'taken') {
      void message.success(t('taken', { count: outcome.matters }));
      setReport(null);
      onTaken();
      return true;
    }
    const nameOf = (id: string): string => {
      const found = report.changes.find((one) => one.id === id);
      return found === undefined ? id : text(found.name);
    };
    const content =
      outcome.result === 'conflict'
        ? t('conflict', { names: outcome.matters.map(nameOf).join('、') })
        : outcome.findings.map(({ sentence }) => text(sentence)).join('\n');
    modal.error({ title: t('refusedTitle'), content, className: 'list-refused' });
    return false;
  };
  return { report, read, write, take, close: () => setReport(null) };
}
