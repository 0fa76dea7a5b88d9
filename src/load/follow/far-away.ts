import { statfs } from 'node:fs/promises';

/** File systems that others change too, of which this system is not told; by Linux's numbers. */
const told = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB 2 and later
  0x01021997, // 9P: the drives of Windows in WSL, and folders that virtual machines share
  0x65735546, // FUSE: sshfs, rclone, virtiofs …
  0x786f4256, // folders shared by VirtualBox
  0xbacbacbc, // folders shared by VMware
  0x00c36400, // Ceph
  0x5346414f, // AFS
  0x6b414653, // AFS of Linux
  0x013661f4, // Lustre, as of 2.15
  0x0bd00bd0, // Lustre
  0x47504653, // GPFS
  0x19830326, // BeeGFS
]);

/**
 * Whether a file may change without the system telling of it, because it lies elsewhere.
 *
 * @returns false where nothing is known
 */
export async function isFarAway(path: string): Promise<boolean> {
  try {
    return isToldOfNothing((await statfs(path)).type);
  } catch {
    return false;
  }
}

/** @param type as `statfs` gives it, which may be negative for the numbers past 2³¹ */
export function isToldOfNothing(type: number): boolean {
  return told.has(type >>> 0);
}
