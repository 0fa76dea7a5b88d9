import { limits } from '../model/limits.ts';

/** What is read of articles at most, as sentences say it. */
export const articleMegabytes = limits.article_bytes_max / (1024 * 1024);
export const articlesMillions = Math.floor(limits.articles_chars_max / 1_000_000);
