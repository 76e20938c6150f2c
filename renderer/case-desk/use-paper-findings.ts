// What the checks say of the answers to the paper that is looked at: asked of the machine once typing rests.
import { useEffect, useMemo, useState } from 'react';
import type { Finding } from '../../templates/checks/finding';
import { machine } from '../bridge';
import { paperOf } from '../case-form/use-focus-path';
import type { PaperChoice, PaperSubject } from '../paper-view/use-live-paper';

const restMs = 600;
const none: readonly Finding[] = [];

/** @param findings of the case as a whole. @returns these, and those of the paper's own questions */
export function usePaperFindings(
  findings: readonly Finding[],
  subject: PaperSubject,
  choice: PaperChoice | null,
): readonly Finding[] {
  const [own, setOwn] = useState<readonly Finding[]>(none);
  useEffect(() => {
    if (choice === null) return;
    let wanted = true;
    const timer = setTimeout(() => {
      machine['paper:check']({ subject, choices: [choice] }).then((outcome) => {
        if (!wanted || !outcome.ok) return;
        const found = outcome.value.papers.flatMap((paper) => paper.findings);
        setOwn(found.filter(({ path }) => paperOf(path) === choice.kind));
      });
    }, restMs);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [subject, choice]);
  return useMemo(() => {
    const ofPaper = own.filter(({ path }) => paperOf(path) === choice?.kind);
    return ofPaper.length === 0 ? findings : [...findings.filter((one) => !ofPaper.some(isSame(one))), ...ofPaper];
  }, [findings, own, choice?.kind]);
}

function isSame(one: Finding): (other: Finding) => boolean {
  return (other) => other.code === one.code && other.path === one.path;
}
