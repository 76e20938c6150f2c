// pdfkit as most programs use it: the path of a font file for each document.
import { open as openPdfkit } from './pdfkit.mjs';

export const open = (workload) => openPdfkit(workload, false);
