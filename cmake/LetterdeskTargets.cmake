# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of the house is built: one place for language, warnings, strictness and sanitizers.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

find_program(LETTERDESK_CCACHE ccache)
if(LETTERDESK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers are cached only with these sloppiness settings.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
        "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" "CCACHE_NOHASHDIR=1" "${LETTERDESK_CCACHE}")
endif()

add_library(letterdesk_options INTERFACE)
target_compile_options(letterdesk_options INTERFACE
    -Wall -Wextra -Wconversion -Wshadow
    $<$<BOOL:${LETTERDESK_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND LETTERDESK_PRECOMPILED)
    target_compile_options(letterdesk_options INTERFACE -fpch-preprocess)
endif()
target_compile_definitions(letterdesk_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    LETTERDESK_VERSION="${PROJECT_VERSION}" LETTERDESK_APPLICATION_ID="${LETTERDESK_APPLICATION_ID}")
target_include_directories(letterdesk_options INTERFACE "${PROJECT_SOURCE_DIR}")
if(LETTERDESK_SANITIZE)
    target_compile_options(letterdesk_options INTERFACE
        -fsanitize=${LETTERDESK_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>) # GCC 12 sees it in std::optional once the sanitizer has rewritten the code
    target_link_options(letterdesk_options INTERFACE -fsanitize=${LETTERDESK_SANITIZE})
endif()
if(BUILD_SHARED_LIBS)
    target_link_options(letterdesk_options INTERFACE -Wl,--no-undefined)
endif()

# letterdesk_library(NAME ALIAS Core SOURCES ... HEADERS ... LINKS ... PRIVATE_LINKS ... PRECOMPILE ...)
# Headers are a file set, so that CI can prove that each one stands alone.
function(letterdesk_library name)
    cmake_parse_arguments(ARG "" "ALIAS" "SOURCES;HEADERS;LINKS;PRIVATE_LINKS;PRECOMPILE" ${ARGN})
    add_library(${name})
    add_library(Letterdesk::${ARG_ALIAS} ALIAS ${name})
    target_sources(${name} PRIVATE ${ARG_SOURCES}
        PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${ARG_HEADERS})
    target_link_libraries(${name} PUBLIC letterdesk_options ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
    if(LETTERDESK_PRECOMPILED AND ARG_PRECOMPILE)
        target_precompile_headers(${name} PRIVATE ${ARG_PRECOMPILE})
    endif()
    set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
endfunction()

# letterdesk_test(NAME LINKS ... [SOURCES ...] [TIMEOUT seconds] [LABELS ...]): one class, one executable,
# one line. The source is tst_NAME.cpp unless SOURCES says otherwise. Each test gets a private home, a fixed
# zone and locale and no display.
function(letterdesk_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    if(NOT ARG_SOURCES)
        set(ARG_SOURCES tst_${name}.cpp)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    add_executable(tst_${name} ${ARG_SOURCES})
    target_link_libraries(tst_${name} PRIVATE letterdesk_options Qt6::Test ${ARG_LINKS})
    target_compile_definitions(tst_${name} PRIVATE LETTERDESK_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        LETTERDESK_RESOURCES="${PROJECT_SOURCE_DIR}/resources")
    set(home "${PROJECT_BINARY_DIR}/test-homes/${name}")
    file(MAKE_DIRECTORY "${home}/runtime")
    file(CHMOD "${home}/runtime" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    add_test(NAME ${name} COMMAND tst_${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=America/New_York;LC_ALL=C.UTF-8;HOME=${home};XDG_RUNTIME_DIR=${home}/runtime;XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;ASAN_OPTIONS=detect_leaks=1;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/leaks_of_others.txt:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()
