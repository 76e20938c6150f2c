// A line set in the face itself: from the files that ship with the program, or as installed on this computer.
import { useEffect, useState } from 'react';
import type { Output } from '../../bridge';

type Face = Output<'office:faces'>[number];

const sample = '责令改正通知书 〔2026〕第0001号 囍镕喆堃〇 Order 0123';

export function SampleLine({ face }: { readonly face: Face }) {
  const family = useShippedFace(face.file);
  return (
    <p className="type-sample" lang="zh-CN" style={{ fontFamily: `"${family ?? face.used}", var(--ant-font-family)` }}>
      {sample}
    </p>
  );
}

/** The family under which the page knows a shipped file, null while it is loading or where it is no shipped one. */
function useShippedFace(file: string): string | null {
  const [family, setFamily] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    const name = `sample ${file}`;
    const isPlain = /^[\w.-]+\.ttf$/.test(file);
    const known = [...document.fonts].some((one) => one.family === name);
    const ready = known ? Promise.resolve() : isPlain ? load(name, file) : Promise.reject(new Error(file));
    ready.then(() => !gone && setFamily(name)).catch(() => !gone && setFamily(null));
    return () => {
      gone = true;
    };
  }, [file]);
  return family;
}

async function load(name: string, file: string): Promise<void> {
  const face = await new FontFace(name, `url("/typefaces/${file}")`).load();
  document.fonts.add(face);
}
