// The gaps of all pages, read once typing rests; pages that are not in sight have theirs too.
import { useEffect, useState } from 'react';
import { pageOf } from '../pages/draw-page';
import { textOfPage } from '../pages/open-pdf';
import type { OpenedPdf } from '../pages/use-pdf';
import { type Gap, gapsOn } from './gaps';

const restMs = 250;

export type FoundGaps = { readonly gaps: readonly Gap[]; readonly in: OpenedPdf };

/** Null until they have been read for the first time. */
export function useGaps(opened: OpenedPdf | null): FoundGaps | null {
  const [found, setFound] = useState<FoundGaps | null>(null);
  useEffect(() => {
    if (opened === null) return;
    const control = new AbortController();
    const timer = setTimeout(() => {
      readGaps(opened, control.signal).then(
        (gaps) => gaps !== null && setFound({ gaps, in: opened }),
        // A paper whose words can't be read can't be drawn either, and that is told.
        () => {},
      );
    }, restMs);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [opened]);
  return found;
}

async function readGaps({ pdf, pageMm }: OpenedPdf, signal: AbortSignal): Promise<readonly Gap[] | null> {
  const gaps: Gap[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pageOf(pdf, number, signal);
    if (page === null) return null;
    gaps.push(...gapsOn(number, await textOfPage(page), pageMm.height));
    if (signal.aborted) return null;
  }
  return gaps;
}
