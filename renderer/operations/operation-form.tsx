// The form of an operation: its parts one under the other, and a row of links to them.
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Office } from '../../templates/office/office';
import type { FormPaper } from '../case-form/form-context';
import { FormStore } from '../case-form/form-store';
import { type FocusWish, useFocusPath } from '../case-form/use-focus-path';
import { RecordForm } from '../record-form/record-form';
import { scrollWithin } from '../ui/scroll-within';
import { useSignal } from '../ui/signal';
import { CasesPart } from './cases/cases-part';
import { FiguresPart } from './figures/figures-part';
import type { OperationDraft } from './operation-draft';
import { BasicsPart } from './parts/basics-part';
import { CoursePart } from './parts/course-part';
import { PaperPart } from './parts/paper-part';
import { PeoplePart } from './parts/people-part';
import { PhotographsPart } from './parts/photographs-part';
import { PlacesPart } from './parts/places-part';
import { PlanPart } from './parts/plan-part';
import { SidesPart } from './sides/sides-part';

const parts = [
  'basics',
  'places',
  'people',
  'plan',
  'cases',
  'figures',
  'sides',
  'course',
  'photographs',
  'paper',
] as const;

export function OperationForm(props: {
  readonly draft: OperationDraft;
  readonly office: Office;
  readonly paper: FormPaper | null;
  readonly focusPath: FocusWish | null;
  readonly onFocusPath: (path: string) => void;
  readonly settler: RefObject<() => void>;
  readonly onOpenCase: (id: string) => void;
}) {
  const { draft, office, paper, settler, onOpenCase } = props;
  const { t } = useTranslation('operations');
  const { data, englishOf, findings } = useSignal(draft.state);
  const [store] = useState(() => new FormStore({ data, englishOf, findings }));
  store.onChange = draft.change;
  useLayoutEffect(() => store.take({ data, englishOf, findings }), [store, data, englishOf, findings]);
  useEffect(() => {
    settler.current = () => store.settle();
  }, [settler, store]);
  const scroller = useRef<HTMLDivElement>(null);
  const links = useRef<HTMLElement>(null);
  useFocusPath(scroller, store, props.focusPath, paper?.kind.id);
  const goTo = (part: string): void => {
    const [room, target] = [scroller.current, document.getElementById(`part-${part}`)];
    if (room === null || target === null) return;
    scrollWithin(room, target, 'start');
    room.scrollTop -= links.current?.offsetHeight ?? 0;
  };
  const record = useMemo(() => ({ store, confirmEnglish: draft.englishFits }), [store, draft]);
  const body = useMemo(() => <Parts draft={draft} onOpenCase={onOpenCase} />, [draft, onOpenCase]);
  return (
    <section className="operation-form" aria-label={t('form')} ref={scroller}>
      <nav ref={links} className="operation-nav" aria-label={t('partsOfForm')}>
        {parts.map((part) => (
          <button key={part} type="button" onClick={() => goTo(part)}>
            {t(`part.${part}`)}
          </button>
        ))}
      </nav>
      <RecordForm record={record} office={office} paper={paper} onFocusPath={props.onFocusPath}>
        {body}
      </RecordForm>
    </section>
  );
}

/** Drawn once: each field follows its own value. */
function Parts(props: { readonly draft: OperationDraft; readonly onOpenCase: (id: string) => void }) {
  const { draft, onOpenCase } = props;
  return (
    <>
      <div id="part-basics">
        <BasicsPart />
      </div>
      <div id="part-places">
        <PlacesPart />
      </div>
      <div id="part-people">
        <PeoplePart />
      </div>
      <div id="part-plan">
        <PlanPart />
      </div>
      <div id="part-cases">
        <CasesPart onOpenCase={onOpenCase} />
      </div>
      <div id="part-figures">
        <FiguresPart draft={draft} onOpenCase={onOpenCase} />
      </div>
      <div id="part-sides">
        <SidesPart draft={draft} />
      </div>
      <div id="part-course">
        <CoursePart />
      </div>
      <div id="part-photographs">
        <PhotographsPart operation={draft.id} />
      </div>
      <div id="part-paper">
        <PaperPart />
      </div>
    </>
  );
}
