"""Advice that goes against current security practice, each with where that is written.

A pattern is held against a sentence that tells or allows the reader to do something. What a
sentence warns of is not its advice: such sentences are passed over, unless the warning is what is
wrong ("do not verify certificates").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

OFF = (
    r"(?:disabl\w+|turn(?:ed)?\s+off|switch(?:ed)?\s+off|skip\w*|ignor\w+|bypass\w*|deselect\w*|"
    r"unselect|clear|"
    r"uncheck|untick|deactivat\w+|do\s+not\s+(?:require|select|enable|verify|validate|check|tick|"
    r"use)|"
    r"don['’]t\s+(?:require|select|enable|verify|validate|check|tick|use))"
)
OFF_AFTER = (
    r"(?:\bto\b|=|:|,)?\s*[\"“']?(?:off|none|no|false|never|disabled?|optional|not\s+required|0)\b"
)
SECRET = (
    r"(?:client\s+secrets?|shared\s+secrets?|application\s+secrets?|app\s+secrets?|secret\s+keys?|"
    r"secret\s+values?|secrets?|"
    r"private\s+keys?|(?:api|client|app|application|service|account|integration|encryption|"
    r"webhook|host|deploy)\s+(?:keys?|tokens?)|access\s+(?:keys?|tokens?)|(?:bearer|refresh|scim|"
    r"provisioning)\s+tokens?|"
    r"passwords?|passphrases?|credentials|recovery\s+codes?|signing\s+keys?)"
)


@dataclass(frozen=True)
class Practice:
    """One piece of advice that should not be given.

    Attributes:
        pattern: the advice.
        reason: what is wrong with it, and the source.
        warned: whether the pattern is itself put as a warning: "do not verify".
        unless: what makes it harmless.
    """

    pattern: re.Pattern[str]
    reason: str
    warned: bool = False
    unless: re.Pattern[str] | None = None


def _advice(pattern: str, reason: str, *, warned: bool = False, unless: str = "") -> Practice:
    compiled = re.compile(unless, re.I) if unless else None
    return Practice(re.compile(pattern, re.I), reason, warned, compiled)


PRACTICES: tuple[Practice, ...] = (
    _advice(
        r"\bimplicit\b(?!\s+claims?)",
        "the implicit grant carries tokens through the browser; use the authorization code with "
        "PKCE "
        "(RFC 9700, 2.1.2)",
    ),
    _advice(
        r"\bresource\s+owner\s+password|\bROPC\b|\bpassword\s+(?:credentials?\s+)?(?:grant|flow)\b|"
        r"\bgrant\s+types?\b.*\bpassword\b",
        "the password grant hands the user's password to the client (RFC 9700, 2.4)",
    ),
    _advice(
        rf"\bPKCE\b.*?(?:\b(?:none|plain|off|no|false|disabled|not\s+required|optional)\b)|"
        rf"{OFF}[^.]*\bPKCE\b|"
        rf"\bcode\s+challenge\b.*?\b(?:none|plain)\b|{OFF}[^.]*\b(?:code\s+challenge|"
        rf"proof\s+key)\b",
        "without PKCE by S256 a stolen authorization code can be redeemed (RFC 9700, 2.1.1; RFC "
        "7636, 4.2)",
        warned=True,
    ),
    _advice(
        r"\bresponse[\s_]types?\b.*?(?<!id_)(?<!id )(?<!access )\btoken\b(?!\s*endpoint)",
        "a response type with token puts access tokens into the address (RFC 9700, 2.1.2)",
        unless=r"\bid[_ ]token\b(?!\s+token)",
    ),
    _advice(
        r"\b(?:alg\w*|signing|signature|signed)\b.*?\b(?:none|unsigned)\b|\bunsigned\s+(?:tokens?|"
        r"jwts?|assertions?|requests?)\b",
        "what is not signed can be forged (RFC 8725, 3.2)",
    ),
    _advice(
        rf"{OFF}[^.]*\b(?:signature\s+(?:validation|verification|checks?)|(?:sign|want|"
        rf"require)\w*\s+(?:\w+\s+)?"
        r"(?:assertions?|responses?|requests?|tokens?)(?:\s+\w+)?\s*(?:signed)?|"
        r"signed\s+(?:assertions?|responses?))",
        "what is not signed, or not checked, can be forged (RFC 8725, 3.3)",
        warned=True,
    ),
    _advice(
        rf"{OFF}[^.]*\b(?:nonce|state\s+(?:parameter|check|validation)|audience\s+(?:check|"
        rf"validation|restriction)|"
        r"issuer\s+(?:check|validation|verification))",
        "without it a token meant for somebody else is taken (RFC 9700, 2.1; OpenID Connect Core, "
        "3.1.3.7)",
        warned=True,
    ),
    _advice(
        r"\b(?:MD5|SHA-?1|RS1|(?:3|triple[\s-]?)DES|RC4|RSA-?(?:512|1024)|"
        r"1024[\s-]bits?)\b(?![\d/-])|\brsa-?sha1\b|\bRSA_SHA_?1\b",
        "is broken or too weak (NIST SP 800-131A)",
        unless=r"\b(?:thumbprint|fingerprint)\b",
    ),
    _advice(
        r"\b(?:SSL\s?v?[23](?:\.0)?|TLS\s?v?1\.[01])\b",
        "is no longer to be used (RFC 8996)",
        unless=r"\bor\s+(?:later|newer|higher|above)\b",
    ),
    _advice(
        rf"{OFF}[^.]*\b(?:certificate|TLS|SSL|host\s?name|server\s+identity)\b[^.]*?"
        r"\b(?:validat\w+|verif\w+|check\w*|errors?|warnings?)|"
        rf"{OFF}[^.]*\b(?:validat\w+|verif\w+|check\w*)\b[^.]*\b(?:certificates?|TLS|SSL)\b|"
        r"\b(?:certificate|TLS|SSL|signature)\s+(?:validation|verification|checking|checks?)\b[^.]*"
        r"\b(?:none|off|disabled|no|never)\b|"
        rf"\b(?:verify|validate|check)\s+(?:\w+\s+){{0,2}}(?:certificate|SSL|TLS)\w*\s*{OFF_AFTER}|"
        r"\b(?:proceed|continue)\s+(?:anyway|to\s+(?:the\s+)?(?:unsafe|site\s+despite))|"
        r"\bcurl\b.*\s(?:-k|--insecure)\b|"
        r"\b(?:trust|accept|allow)\s+(?:all|any|every|invalid|untrusted|"
        r"self-signed)\s+(?:\w+\s+)?certificates?|"
        r"\b(?:ignore|accept|dismiss|click\s+through)\b[^.]*\b(?:certificate|"
        r"security)\s+warnings?\b",
        "a server whose certificate is not checked can be anybody (RFC 9325; RFC 9525)",
        warned=True,
    ),
    _advice(
        r"\bldap://(?!localhost|127\.)\S+|\bftp://\S+|"
        r"\bhttp://(?!(?:localhost|127\.|\[::1\]|schemas\.|www\.w3\.org|docs\.oasis|\S*(?:claims|"
        r"schema|identity/|/saml)))\S+",
        "what is sent over plain HTTP can be read and changed on its way (RFC 9700, 2.6; RFC "
        "6749, 3.1.2.1)",
        unless=r"\b(?:entity\s+id|entityid|issuer|audience|namespace|attribute|claim|name\s?id|format|redirects?\s+to\s+https)\b",
    ),
    _advice(
        rf"{OFF}[^.]*\b(?:HTTPS|TLS|SSL)\b(?!\s*(?:inspection|offload))|\bHTTPS\b\s*{OFF_AFTER}|"
        rf"\bSSL\s+(?:mode|required)\b\s*{OFF_AFTER}",
        "what is sent without TLS can be read and changed on its way (RFC 9325)",
        warned=True,
    ),
    _advice(
        r"https?://[^\s,]*\*|\b(?:allow|accept|permit)\w*\s+(?:all|any)\s+(?:origins?|"
        r"redirect\w*)|\b(?:redirect|callback|reply|return|origin|cors)\b[^.]*(?:\*|"
        r"\bwild\s?cards?\b)|"
        r"\bwild\s?cards?\b[^.]*\b(?:redirect|callback|reply|origins?)\b",
        "redirect addresses and origins have to be exact: a wildcard lets others receive the "
        "tokens (RFC 9700, 2.1)",
    ),
    _advice(
        rf"\b(?:send|share|forward|post|hand\s+over|communicate|e-?mail(?=\s+(?:the|your|this|it|"
        rf"an?)\b))\b[^.]*\b{SECRET}\b[^.]*"
        r"\b(?:by|via|through|in|over|to|with|using)\b\s+(?:an?\s+|the\s+|your\s+|their\s+|"
        r"our\s+)?(?:[\w-]+\s+){0,3}"
        r"(?:e-?mail|mail|chat|slack|teams|sms|text\s+message|ticket|channel|support|colleagues?|"
        r"administrator|vendor|team|contact|"
        r"user|representative|manager|partner)\b|"
        rf"(?:^|[,;]\s|\b(?:and|then|can|or|may)\s)e-?mail\s+(?:the|your|this|"
        rf"an?)\s+(?:[\w-]+\s+){{0,3}}{SECRET}\b",
        "a secret that is sent on is in mail boxes and logs for good; use a vault (OWASP Secrets "
        "Management)",
        unless=r"\b(?:encrypted|vault|password\s+manager|one-time\s+link|passphrase-protected)\b",
    ),
    _advice(
        rf"\b(?:copy|save|paste|store|note|write|keep|record|"
        rf"put)\b[^.]*\b{SECRET}\b[^.]*\b(?:text\s+(?:file|editor|document)|"
        r"notepad|spreadsheet|excel|word\s+document|sticky|paper|desktop|shared\s+(?:drive|folder|"
        r"document)|wiki|source\s+code|"
        r"repository|plain\s+text|screenshot|(?-i:chat)|file\s+on\s+your)\b",
        "a secret in a file lies open to whoever reads the disk; use a vault (OWASP Secrets "
        "Management; CWE-312)",
        unless=r"\b(?:vault|password\s+manager|encrypted)\b",
    ),
    _advice(
        rf"{OFF}[^.]*(?:\bMFA\b|\b2FA\b|multi-?\s?factor|two-?\s?(?:factor|step)|"
        rf"second[\s-]factor|security\s+defaults)|"
        rf"(?:\bMFA\b|\b2FA\b|multi-?\s?factor\s+authentication|two-factor\s+authentication|"
        rf"second\s+factor)\s*{OFF_AFTER}",
        "leaves a password alone in front of the account (NIST SP 800-63B)",
        warned=True,
        unless=r"\bif\b[^,]*\balready\b",
    ),
    _advice(
        r"\?(?:[\w&=]*&)?(?:access_token|token|password|secret|client_secret|api_?key)=|"
        rf"\b(?:append|add|put|include|pass)\b[^.]*\b{SECRET}\b[^.]*\b(?:query\s+string|"
        rf"url\s+parameter|to\s+the\s+url|in\s+the\s+url)\b",
        "what stands in an address is in histories and logs (RFC 6750, 5.3; RFC 9700, 4.3.2)",
    ),
    _advice(
        r"\b(?:leave|keep|use|with)\b[^.]*\bdefault\s+(?:admin\w*\s+)?(?:password|credentials|"
        r"secret|key)|"
        r"\bpassword\b[^.]{0,20}?[\"“'](?:admin|password|changeit|secret|123)\w*|"
        r"\b(?:same|one|common)\s+(?:password|secret)\b[^.]*\b(?:all|both|every|each)\b",
        "a password that others know or guess is none (NIST SP 800-63B, 5.1.1.2)",
    ),
    _advice(
        rf"\b{SECRET}\b[^.]*\b(?:never\s+expires?|(?:expir\w+|validity|lifetime)[^.]*\b(?:never|"
        rf"unlimited|no\s+expir\w+|none))|"
        rf"\b(?:expir\w+|lifetime|validity)\b[^.]*\b(?:never|unlimited|no\s+expir\w+)\b|"
        rf"\bnever\s+expires?\b",
        "a key that never ends is good for whoever finds it, for ever (NIST SP 800-57, 5.3)",
        unless=r"\bpasswords?\s+never\s+expires?\b",
    ),
    _advice(
        r"\b(?:assign|grant|give|add|select|choose)\b[^.]*\b(?:global\s+admin\w*|"
        r"super\s?-?admin\w*|administratoraccess|"
        r"full\s+(?:access|control|admin\w*)|all\s+permissions|org(?:anization)?\s+owner|"
        r"domain\s+admins?|root\s+access)\b",
        "rights have to be the least that are enough (NIST SP 800-53, AC-6)",
        unless=r"\b(?:log|sign)\s*-?in\b",
    ),
    _advice(
        rf"{OFF}[^.]*\b(?:firewall|antivirus|SELinux|account\s+lock-?out|lock-?out|"
        rf"brute[\s-]force|audit\s+log\w*|audit\w*\b|"
        r"CSRF|cross-site)|"
        r"\bchmod\s+(?:-R\s+)?0?777\b|\bsetenforce\s+0\b",
        "takes a protection away that the integration does not need gone (NIST SP 800-53, SI-3, "
        "AC-7)",
        warned=True,
    ),
    _advice(
        r"\bsecurity\s+questions?\b",
        "answers to such questions are known or found out (NIST SP 800-63B, 5.1.1.2)",
        unless=r"\b(?:disable|remove|deselect|clear)\b",
    ),
)
