// LibreOffice converting DOCX to PDF: one process for all papers of a round.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { convertedPapers } from '../prepare.mjs';

/** Why it can't take part on this machine, or null. */
export function absence() {
  return spawnSync('soffice', ['--version']).status === 0 ? null : 'no LibreOffice is installed';
}

export async function open({ folder, out }) {
  return {
    /** It names its files itself. @returns their paths */
    makeAll: async (numbers) => {
      const files = numbers.map((number) => join(folder, 'docx', `${number % convertedPapers}.docx`));
      const profile = `-env:UserInstallation=file://${join(out, 'profile')}`;
      const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, ...files];
      const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`soffice: ${stderr}`);
      return numbers.map((number) => join(out, `${number % convertedPapers}.pdf`));
    },
  };
}
