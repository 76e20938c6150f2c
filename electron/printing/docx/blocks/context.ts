// What every block needs to be written: the sheet, the looks, the pictures and where the block stands.
import type { Masthead } from '../../../../templates/paper/blocks';
import type { ChartPicture } from '../chart/chart-picture';
import type { Media } from '../media';
import type { Sheet } from '../sheet';

export type Context = {
  readonly sheet: Sheet;
  readonly media: Media;
  /** Photographs by the name of their file. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Charts drawn beforehand, by the block they belong to. */
  readonly charts: ReadonlyMap<unknown, ChartPicture>;
  /** The style of the masthead that the paper, or its translation, began with. */
  readonly masthead?: Masthead<unknown>['style'];
  /** Whether the document number follows the masthead at once: then the red rule stands under the number. */
  readonly numberFollows: boolean;
};
