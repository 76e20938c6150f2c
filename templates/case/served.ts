// How an issued paper reached the party 送达 (Order 55, Arts. 35 to 37).
import { z } from 'zod';
import { dateSchema, momentSchema } from '../language/plain-values';

/** direct 直接 · left 留置 · entrusted 委托 · post 邮寄 · electronic 电子 · announcement 公告 */
export const serviceMethods = ['direct', 'left', 'entrusted', 'post', 'electronic', 'announcement'] as const;
export type ServiceMethod = (typeof serviceMethods)[number];

/** What periods run from. Who served it, whom it was handed to and the receipt are kept with the record of issue. */
export const serviceSchema = z.strictObject({
  how: z.enum(serviceMethods),
  /** Day on which it was posted or announced, where that is not the day on which it counts as served. */
  begunOn: dateSchema.optional(),
  /** When it counts as served; null while the post or an announcement is under way. */
  at: z.union([momentSchema, dateSchema]).nullable(),
});
export type Service = z.output<typeof serviceSchema>;
