package org.kardan.post;

/** Takes letters. */
public interface Post {

    /**
     * Writes the letter into the outbox, in the caller's transaction; it leaves after the commit.
     *
     * @return false if a letter with this key is already there
     */
    boolean send(Letter letter);
}
