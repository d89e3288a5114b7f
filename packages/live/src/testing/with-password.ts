// Supplies a password to `lunarest verify` for the duration of a function.

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
