-- The key for which answers to login challenges are encrypted: one for all processes, so that each can open an answer to a challenge
-- of another. An answer opens one session, within two minutes.
CREATE TABLE lunarest_login_key (
  only_row integer PRIMARY KEY DEFAULT 1 CHECK (only_row = 1),
  -- PEM, as is the private key (PKCS#8).
  certificate text NOT NULL,
  private_key text NOT NULL
);
