/*
 * known_names.c -- well-known names and abbreviations that WordNet 3.0 (2006) does not have: technology, companies,
 * institutions, units.  The list was written by hand for this project.  A name that is in it is no invention.
 */
#include "judges/taxonomy/internal.h"

/* clang-format off */
static const char *const known[] = {
    "ad", "aes", "ai", "airbnb", "alphago", "amd", "android", "ansi", "api", "apis", "arima", "arpanet", "ascii",
    "aws", "azure", "bash", "bbc", "bc", "bce", "bert", "bios", "bitcoin", "bmi", "bonferroni", "brexit", "bsd", "ce",
    "ceo", "cern", "cfo", "chatgpt", "ci", "cia", "cnn", "copd", "covid", "covid-19", "cpu", "cpus", "crispr", "crm",
    "css", "csv", "ct", "cto", "cuda", "dbscan", "devops", "dhcp", "django", "dna", "dns", "docker", "ebay", "ecb",
    "ecg", "eeg", "ekg", "eu", "facebook", "faq", "fbi", "fda", "fifo", "ftp", "gdp", "gdpr", "git", "github",
    "gitlab", "gmail", "gmo", "gmos", "gmt", "gnp", "golang", "google", "gps", "gpt", "gpu", "gpus", "graphql", "gui",
    "hadoop", "haskell", "hdl", "hiv", "hr", "html", "http", "https", "ibm", "icloud", "ide", "ieee", "imf",
    "instagram", "intel", "intellij", "ios", "iot", "ip", "ipad", "iphone", "ipv4", "ipv6", "iq", "iso", "javascript",
    "jenkins", "jira", "jpeg", "json", "jvm", "jwt", "kafka", "kanban", "keras", "knn", "kotlin", "kpi", "kpis",
    "kubernetes", "ldl", "lifo", "lightgbm", "linkedin", "linux", "lstm", "macos", "maven", "mcmc", "mit", "ml",
    "mongodb", "mri", "mrna", "mrsa", "mse", "mvp", "mysql", "nasa", "nato", "netflix", "ngo", "nhs", "nlp", "nosql",
    "npm", "numpy", "nvidia", "nyse", "oauth", "okr", "okrs", "oop", "opec", "openai", "orm", "pandas", "paypal",
    "pca", "pcr", "pdf", "perl", "php", "png", "postgres", "postgresql", "powerpoint", "ptsd", "pvc", "pytest",
    "python", "pytorch", "qa", "qr", "ram", "redis", "relu", "rgb", "rmse", "rna", "rnn", "roc", "roi", "rom", "rsa",
    "saas", "sars", "scikit-learn", "scrum", "sdk", "seo", "sha", "sha-256", "shap", "sklearn", "smote", "smtp",
    "spf", "spotify", "sql", "sqlite", "ssd", "ssh", "ssl", "svm", "swot", "tcp", "tdd", "tensorflow", "tiktok",
    "tls", "twitter", "typescript", "uber", "ubuntu", "udp", "ui", "uk", "un", "unesco", "unicef", "unix", "uri",
    "url", "urls", "usa", "usb", "ussr", "utc", "utf-8", "uv", "uva", "uvb", "ux", "vat", "vm", "vpn", "whatsapp",
    "wi-fi", "wifi", "wikipedia", "windows", "word2vec", "wto", "www", "xgboost", "xml", "xss", "yaml", "youtube",
};
/* clang-format on */

bool name_is_known(str low)
{
    for (size_t i = 0; i < COUNT_OF(known); i++)
        if (str_is(low, known[i]))
            return true;
    return false;
}
