package org.kardan.matching;

/** A language in which texts are written and concepts are named. */
public enum Tongue {
    DE,
    ZH,
    EN
}
