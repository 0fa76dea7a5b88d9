/** Whether the person sits at another machine, as far as the environment says. */
export function isRemote(env: Readonly<Record<string, string | undefined>>): boolean {
  return [env.SSH_CONNECTION, env.SSH_CLIENT, env.SSH_TTY].some(Boolean);
}
