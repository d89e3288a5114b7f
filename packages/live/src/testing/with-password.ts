// Gives `lunarest verify` a password the way it takes one, for as long as something is done with it.

export async function withPassword<Result>(password: string, use: () => Promise<Result>): Promise<Result> {
  const before = process.env.LUNA_PASSWORD;
  process.env.LUNA_PASSWORD = password;
  try {
    return await use();
  } finally {
    if (before === undefined) delete process.env.LUNA_PASSWORD;
    else process.env.LUNA_PASSWORD = before;
  }
}
