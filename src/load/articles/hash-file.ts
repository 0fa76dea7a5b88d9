import { limits } from '../../model/limits.ts';
import { openRegular } from './open-regular.ts';

/**
 * The SHA-256 of a file, read piece by piece.
 *
 * @param real a path without links
 * @returns lower-case hexadecimal; null for whatever is no article: unreadable, not a regular
 *   file, or past the limit; never throws
 */
export async function hashFile(real: string): Promise<string | null> {
  try {
    const opened = await openRegular(real);
    if (typeof opened === 'string') return null;
    const { handle, size } = opened;
    try {
      const { createHash } = await import('node:crypto');
      const hash = createHash('sha256');
      const piece = new Uint8Array(Math.min(size + 1, 1024 * 1024));
      let length = 0;
      for (;;) {
        const { bytesRead } = await handle.read(piece, 0, piece.length, null);
        if (bytesRead === 0) return hash.digest('hex');
        length += bytesRead;
        if (length > limits.article_bytes_max) return null;
        hash.update(piece.subarray(0, bytesRead));
      }
    } finally {
      await handle.close().catch(() => undefined);
    }
  } catch {
    return null;
  }
}
