// The papers of a case come from the archive: the window and the files of drafts may lag behind, and can't change them.
import type { Draft } from '../../../templates/case/draft';
import { casePaper, papersOfCase } from '../../../templates/issued/case-papers';
import type { PaperArchive } from '../../store/archive-port';

type FormData = Draft['case'];

/**
 * @param listed the entries of other origin to keep; those of the data where it is left out
 * @returns the data with the papers as they stand now; as they are where the archive can't be read or holds none
 */
export async function withIssuedPapers(
  archive: PaperArchive,
  id: string,
  data: FormData,
  listed: unknown = data.papers,
): Promise<FormData> {
  const rows = await archive.of(id);
  const own = rows.ok ? rows.value.map(casePaper) : [];
  if (own.length === 0) return listed === data.papers ? data : withPapers(data, listed);
  return withPapers(data, papersOfCase(own, listed));
}

function withPapers(data: FormData, papers: unknown): FormData {
  const { papers: _, ...rest } = data;
  return papers === undefined ? rest : { ...rest, papers: papers as FormData[string] };
}
